import { Chart, Duration } from 'cdk8s';
import { Construct } from 'constructs';
import { requireOtherFolder, requireRepositoryFolder } from './manifest-folder';
import { FluxSource } from './options/delivery/flux-source';
import { requireSeconds } from './options/syntax/duration';
import { requireLabelName, requireObjectName } from './options/syntax/kubernetes-name';
import { PositConnect } from './posit-connect';
import { fluxKustomizations, FluxSettings } from './stages/delivery/flux-kustomizations';
import { StageObject } from './stages/stage-object';
import { JsonObject } from './values/json';

const A_DAY = { from: 1, to: 86_400 };

/** Options of `FluxKustomizations`. */
export interface FluxKustomizationsProps {
  /** The installation, with `delivery: Delivery.flux()`. */
  readonly installation: PositConnect;

  /** Where Flux fetches the manifests from. */
  readonly source: FluxSource;

  /** Folder of the manifests in the source, e.g. `dist` or `clusters/production/connect`; `.` for its root. */
  readonly path: string;

  /**
   * Namespace of the Kustomizations.
   *
   * @default 'flux-system'
   */
  readonly namespace?: string;

  /**
   * How often Flux compares the cluster with the source. Whole seconds, up to a day.
   *
   * @default Duration.minutes(10)
   */
  readonly interval?: Duration;

  /**
   * How soon Flux tries again after a failure. Whole seconds, up to a day.
   *
   * @default Duration.minutes(2)
   */
  readonly retryInterval?: Duration;

  /**
   * How long each Kustomization waits for its objects. Whole seconds, up to a day.
   *
   * @default - the longest deadline of the checks in it, or 15 minutes for servers, and 5 minutes on top
   */
  readonly timeout?: Duration;

  /**
   * Service account in whose name Flux applies the manifests.
   *
   * @default - Flux' own
   */
  readonly serviceAccountName?: string;

  /**
   * Names of Kustomizations in the same namespace that must be ready before, e.g. the one of an operator for secrets.
   *
   * @default - none
   */
  readonly dependsOn?: string[];
}

/**
 * The Flux Kustomizations of an installation: prerequisites with the checks before the release, the release, and the
 * checks after it. Each waits until its objects are ready, and for the one before it; all three read the same folder.
 *
 * They belong into another folder than the manifests, hence into another App.
 *
 * @see https://fluxcd.io/flux/components/kustomize/kustomizations/
 * @example const flux = new App({ outdir: 'flux' });
 * new FluxKustomizations(flux, 'connect', { installation: connect, source: FluxSource.gitRepository('connect'), path: 'dist' });
 * flux.synth();
 */
export class FluxKustomizations extends Chart {
  /**
   * @param scope an App of its own, or anything below it
   * @param id name of the file
   * @param props the installation and where Flux finds it
   * @throws PositConnectError `DELIVERY_FOLDER`, `DELIVERY_TOOL`, `RELATIVE_PATH`, `KUBERNETES_NAME` or `DURATION` for what cannot work
   */
  public constructor(scope: Construct, id: string, props: FluxKustomizationsProps) {
    super(scope, id, { disableResourceNameHashes: true });
    const { installation } = props;
    requireOtherFolder(this, installation);
    installation._requireDelivery('flux', this.node.path);
    const objects = fluxKustomizations(installation._stages, installation.releaseName, installation.node.path, settings(props));
    for (const object of objects) new StageObject(this, object.metadata.name, object);
  }
}

function settings(props: FluxKustomizationsProps): FluxSettings {
  const at = 'FluxKustomizations';
  const seconds = (value: Duration, prop: string) => requireSeconds(value, A_DAY, at, prop);
  for (const name of props.dependsOn ?? []) requireObjectName(name, at, 'dependsOn');
  const folder = requireRepositoryFolder(props.path, at);
  return {
    namespace: requireLabelName(props.namespace ?? 'flux-system', at, 'namespace'),
    source: props.source._reference as unknown as JsonObject,
    folder: folder === '.' ? './' : `./${folder}`,
    interval: `${seconds(props.interval ?? Duration.minutes(10), 'interval')}s`,
    retryInterval: `${seconds(props.retryInterval ?? Duration.minutes(2), 'retryInterval')}s`,
    timeout: props.timeout && seconds(props.timeout, 'timeout'),
    serviceAccountName: props.serviceAccountName && requireObjectName(props.serviceAccountName, at, 'serviceAccountName'),
    dependsOn: props.dependsOn ?? [],
  };
}
