import { ChartValues } from '../../imports/chart-values';
import { ConnectConfig } from '../../imports/connect-config';
import { Authentication } from './authentication';
import { Availability } from './availability';
import { ChartSource } from './chart-source';
import { Checks } from './checks';
import { ConnectVersion } from './connect-version';
import { Database } from './database';
import { Delivery } from './delivery';
import { Execution } from './execution';
import { ExecutionEnvironment } from './execution-environment';
import { Ingress } from './ingress';
import { License } from './license';
import { NamespaceProps } from './namespace-props';
import { Observability } from './observability';
import { PodDisruptionBudget } from './pod-disruption-budget';
import { RegistryCredential } from './registry-credential';
import { RenderCache } from './render-cache';
import { Resources } from './resources';
import { RuleSuppression } from './rule-suppression';
import { Scheduling } from './scheduling';
import { SharedStorage } from './shared-storage';

/**
 * What may be said of an installation of Posit Connect, and is often the same for several.
 *
 * @see https://docs.posit.co/connect/admin/getting-started/off-host-install/
 */
export interface PositConnectOptions extends NamespaceProps {
  /**
   * PostgreSQL database of Connect.
   *
   * @default - none, which off-host execution refuses
   */
  readonly database?: Database;

  /**
   * Storage that the server and the content share.
   *
   * @default - the chart's own `sharedStorage` values, given by `values`; off-host execution needs one of both
   */
  readonly storage?: SharedStorage;

  /**
   * Images in which content runs. Off-host, no content can run without one.
   *
   * @default - none
   */
  readonly executionEnvironments?: ExecutionEnvironment[];

  /**
   * How Connect starts content.
   *
   * @default Execution.kubernetes()
   */
  readonly execution?: Execution;

  /**
   * How people log in.
   *
   * @default - accounts with passwords kept by Connect; the first to sign up is the administrator
   */
  readonly authentication?: Authentication;

  /**
   * How traffic from outside reaches Connect.
   *
   * @default - no Ingress
   */
  readonly ingress?: Ingress;

  /**
   * Checks that run in the cluster before and after the release.
   *
   * @default Checks.recommended()
   */
  readonly checks?: Checks;

  /**
   * Who applies the manifests.
   *
   * @default Delivery.kubectl()
   */
  readonly delivery?: Delivery;

  /**
   * Name of the helm release; every name in the cluster begins with it. Lower-case letters, digits and `-`, beginning
   * with a letter, at most 53 characters.
   *
   * @default - the id of the construct
   */
  readonly releaseName?: string;

  /**
   * The chart that makes the release.
   *
   * @default ChartSource.official()
   */
  readonly chart?: ChartSource;

  /**
   * Where the objects of a release are kept, so that helm does not run again for what it has rendered before.
   *
   * @default RenderCache.standard()
   */
  readonly renderCache?: RenderCache;

  /**
   * Version of Connect: server image, content-init image and every guard follow it.
   *
   * @default - the chart's own, 2026.08.0 in chart 0.21.0
   */
  readonly version?: ConnectVersion;

  /**
   * Number of Connect servers, 0 or more. More than one need PostgreSQL, shared storage and sticky sessions.
   *
   * @default 1
   */
  readonly replicas?: number;

  /**
   * Requests and limits of the Connect server.
   *
   * @default - none
   */
  readonly resources?: Resources;

  /**
   * Where the Connect server may run; content has its own in `Execution`.
   *
   * @default - anywhere; several servers in different zones and on different nodes where there are any
   */
  readonly scheduling?: Scheduling;

  /**
   * How servers come, go and are replaced while others go on serving.
   *
   * @default - one new server at a time, and no old one goes before it is ready
   */
  readonly availability?: Availability;

  /**
   * How many servers a node drain may take away at once.
   *
   * @default - one at a time with more than one replica, no PodDisruptionBudget with one
   */
  readonly podDisruptionBudget?: PodDisruptionBudget;

  /**
   * Names of Secrets with which images are pulled; they reach server, content and checks.
   *
   * @default - none
   */
  readonly imagePullSecrets?: string[];

  /**
   * Pull secrets that are made, in the namespaces of Connect and of content; used like those of `imagePullSecrets`.
   *
   * @default - none
   */
  readonly registryCredentials?: RegistryCredential[];

  /**
   * Metrics and monitors.
   *
   * @default - metrics on port 3232, no ServiceMonitor
   */
  readonly observability?: Observability;

  /**
   * Version of Kubernetes that the chart renders for, e.g. `1.34.0`. It is always passed, so that the output does not
   * depend on the machine.
   *
   * @default '1.34.0'
   */
  readonly kubeVersion?: string;

  /**
   * Further API versions that the chart may count on, e.g. `monitoring.coreos.com/v1`.
   *
   * @default - those of Kubernetes itself
   */
  readonly apiVersions?: string[];

  /**
   * Further settings of `rstudio-connect.gcfg`; they win over what the other options set.
   *
   * @default - none
   * @see https://docs.posit.co/connect/admin/appendix/configuration/
   */
  readonly config?: ConnectConfig;

  /**
   * Further values of the chart; they win over what the other options set. Lists of variables, volumes and mounts are
   * joined with those of the options, by name.
   *
   * @default - none
   */
  readonly values?: ChartValues;

  /**
   * Values of the chart that the types do not know, by the chart's own keys; they win over `values`. A key that chart 0.21.0
   * does not have stops the synth, and the nearest one is told; for a chart that has it, silence `SCHEMA001` in `suppressRules`.
   *
   * @default - none
   */
  readonly rawValues?: { readonly [key: string]: any };

  /**
   * Registry of all images, in place of the one that each is named with: `ghcr.io/posit/a:1` becomes `<registry>/posit/a:1`.
   * Host, port and path without a scheme, e.g. `registry.example.com/mirror`; see docs/images.md.
   *
   * @default - images come from where they are named
   * @throws PositConnectError `IMAGE_REGISTRY` for what is no registry, and where two images would get one name
   */
  readonly imageRegistry?: string;

  /**
   * Whether every image must be named with its digest, e.g. `posit/connect@sha256:…`: a tag can be moved to another image.
   *
   * @default false
   * @see https://kubernetes.io/docs/concepts/containers/images/#image-names
   */
  readonly requireImageDigests?: boolean;

  /**
   * Rules that do not apply here, each with the reason.
   *
   * @default - every rule applies
   */
  readonly suppressRules?: RuleSuppression[];
}

/**
 * What an installation of Posit Connect is made of.
 *
 * @see https://docs.posit.co/connect/admin/getting-started/off-host-install/
 */
export interface PositConnectProps extends PositConnectOptions {
  /** Namespace of the Connect server; lower-case letters, digits and `-`, at most 63 characters. */
  readonly namespace: string;

  /** Address under which people reach Connect, with its scheme, e.g. `https://connect.example.com`. */
  readonly address: string;

  /** License of Connect; off-host execution needs one that permits it. */
  readonly license: License;
}
