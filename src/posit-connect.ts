import { App, Chart } from 'cdk8s';
import { Construct, Dependable } from 'constructs';
import { imagesOf } from './chart/images';
import { KubernetesObject } from './chart/kubernetes-object';
import { cacheComplaints } from './chart/render-cache/cache-place';
import { formatFault } from './errors/fault';
import { FaultCollector } from './errors/fault-collector';
import { mistake } from './errors/posit-connect-error';
import { planInstallation } from './installation-plan';
import { Delivery, DeliveryChoice } from './options/delivery';
import { PositConnectProps } from './options/posit-connect-props';
import { registerNamespaces } from './stages/namespace-registry';
import { registerRelease } from './stages/release-registry';
import { Stage, StageChart, stageId, StageObjects } from './stages/stage-chart';
import { requireStagePrefix } from './stages/stage-prefix';
import { printCacheComplaints, printWarnings } from './warnings';

const NO_OBJECTS: StageObjects = { prerequisites: [], preflight: [], release: [], verification: [] };

/**
 * An installation of Posit Connect: volumes, claims and secrets, check Jobs, and the release of the official chart.
 *
 * Its manifests lie in up to four files, one a stage, that sort in the order of application:
 * `<path>-10-prerequisites`, `-20-preflight`, `-30-release` and `-40-verification`. Mistakes are not thrown by the
 * constructor: `app.synth()` names those of all installations at once.
 *
 * @see https://docs.posit.co/connect/admin/getting-started/off-host-install/
 * @example new PositConnect(app, 'connect', {
 *   namespace: 'posit-connect',
 *   address: 'https://connect.example.com',
 *   license: License.fromSecret(SecretSource.existing('connect-license', 'license.lic')),
 *   database: Database.postgres({
 *     host: 'postgres.example.com',
 *     database: 'connect',
 *     user: 'connect',
 *     password: SecretSource.existing('connect-database', 'password'),
 *   }),
 *   storage: SharedStorage.existingClaim({ claimName: 'connect-data' }),
 * });
 */
export class PositConnect extends Construct {
  /** Namespaces, volumes, claims, secrets and service accounts; undefined when there are none. */
  public readonly prerequisites?: Chart;

  /** Checks that run before the release; undefined when there are none. */
  public readonly preflight?: Chart;

  /** The chart's objects; an empty Chart when the installation has mistakes. */
  public readonly release: Chart;

  /** Checks that run after the release; undefined when there are none. */
  public readonly verification?: Chart;

  /** Values that the chart got, by its own keys. */
  public readonly values: { readonly [key: string]: any };

  /** Namespace of the Connect server. */
  public readonly namespace: string;

  /** Name of the helm release. */
  public readonly releaseName: string;

  /** Name of the Service that leads to the Connect servers. */
  public readonly serviceName: string;

  /**
   * Objects of each stage; none where the installation has mistakes.
   *
   * @internal
   */
  public readonly _stages: StageObjects;

  /**
   * Who applies the manifests.
   *
   * @internal
   */
  public readonly _delivery: DeliveryChoice;

  /**
   * @param scope the App, or anything below it
   * @param id part of the file names and, where `releaseName` says nothing, of every name in the cluster
   * @param props what the installation is made of
   */
  public constructor(scope: Construct, id: string, props: PositConnectProps) {
    super(scope, id);
    this._delivery = (props.delivery ?? Delivery.kubectl())._choice;
    const app = App.of(this);
    const path = this.node.path;
    const faults = new FaultCollector(path);
    const ownFiles = faults.attempt(() => requireStagePrefix(app, path)) !== undefined;
    const { context, values, report, stages: planned } = planInstallation(props, id, path, faults);
    this.namespace = context.namespace;
    this.releaseName = context.releaseName;
    this.serviceName = context.fullname;
    this.values = values;
    faults.attempt(() => registerRelease(this, context, this.unlikeAnyOther(planned ?? NO_OBJECTS), path));
    faults.attempt(() => registerNamespaces(this, planned?.prerequisites ?? [], path));
    const stages = faults.faults.length === 0 ? planned : undefined;

    const chartOf = (stage: Stage) => stageChart(app, stageId(path, stage), stages?.[stage] ?? []);
    this.prerequisites = chartOf('prerequisites');
    this.preflight = chartOf('preflight');
    this.release = chartOf('release') ?? new StageChart(ownFiles ? app : new App(), stageId(path, 'release'), []);
    this.verification = chartOf('verification');
    this._stages = stages ?? NO_OBJECTS;

    // Not all rules have run where nothing was rendered.
    if (report !== undefined) printWarnings(report, planned === undefined ? [] : (props.suppressRules ?? []), path);
    printCacheComplaints(cacheComplaints());
    const messages = faults.faults.map(formatFault);
    this.node.addValidation({ validate: () => messages });
    Dependable.implement(this, { dependencyRoots: this.charts });
  }

  /** Every image that runs in the cluster for this installation, sorted: Connect, content-init, content, checks. */
  public get images(): string[] {
    return [...imagesOf(Object.values(this._stages).flat())];
  }

  /**
   * A mistake where the manifests are made for another tool than `kind`; `at` is the construct that delivers them.
   *
   * @internal
   */
  public _requireDelivery(kind: DeliveryChoice['kind'], at: string): void {
    if (this._delivery.kind === kind) return;
    throw mistake('DELIVERY_TOOL', {
      at,
      what: `the manifests of ${this.node.path} are made for ${this._delivery.kind}`,
      fix: `delivery: Delivery.${kind}() in the installation`,
    });
  }

  // kustomize, with which Flux reads the folder, takes no object twice, be they the same.
  private unlikeAnyOther(stages: StageObjects): readonly KubernetesObject[] {
    return this._delivery.kind === 'flux' ? Object.values(stages).flat().filter(({ kind }) => kind !== 'Namespace') : stages.release;
  }

  private get charts(): Chart[] {
    return [this.prerequisites, this.preflight, this.release, this.verification].filter((chart) => chart !== undefined);
  }
}

function stageChart(app: App, id: string, objects: readonly KubernetesObject[]): StageChart | undefined {
  return objects.length === 0 ? undefined : new StageChart(app, id, objects);
}
