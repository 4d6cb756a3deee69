import { App, Chart } from 'cdk8s';
import { Construct, Dependable } from 'constructs';
import { imagesOf } from './chart/images';
import { KubernetesObject } from './chart/kubernetes-object';
import { cacheComplaints } from './chart/render-cache/cache-place';
import { formatFault } from './errors/fault';
import { FaultCollector } from './errors/fault-collector';
import { planInstallation } from './installation-plan';
import { PositConnectProps } from './options/posit-connect-props';
import { registerRelease } from './stages/release-registry';
import { Stage, StageChart, stageId } from './stages/stage-chart';
import { requireStagePrefix } from './stages/stage-prefix';
import { printCacheComplaints, printWarnings } from './warnings';

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

  private readonly objects: readonly KubernetesObject[];

  /**
   * @param scope the App, or anything below it
   * @param id part of the file names and, where `releaseName` says nothing, of every name in the cluster
   * @param props what the installation is made of
   */
  public constructor(scope: Construct, id: string, props: PositConnectProps) {
    super(scope, id);
    const app = App.of(this);
    const path = this.node.path;
    const faults = new FaultCollector(path);
    const ownFiles = faults.attempt(() => requireStagePrefix(app, path)) !== undefined;
    const { context, values, report, stages: planned } = planInstallation(props, id, path, faults);
    this.namespace = context.namespace;
    this.releaseName = context.releaseName;
    this.serviceName = context.fullname;
    this.values = values;
    faults.attempt(() => registerRelease(app, context, planned?.release ?? [], path));
    const stages = faults.faults.length === 0 ? planned : undefined;

    const chartOf = (stage: Stage) => stageChart(app, stageId(path, stage), stages?.[stage] ?? []);
    this.prerequisites = chartOf('prerequisites');
    this.preflight = chartOf('preflight');
    this.release = chartOf('release') ?? new StageChart(ownFiles ? app : new App(), stageId(path, 'release'), []);
    this.verification = chartOf('verification');
    this.objects = Object.values(stages ?? {}).flat();

    // Not all rules have run where nothing was rendered.
    if (report !== undefined) printWarnings(report, planned === undefined ? [] : (props.suppressRules ?? []), path);
    printCacheComplaints(cacheComplaints());
    const messages = faults.faults.map(formatFault);
    this.node.addValidation({ validate: () => messages });
    Dependable.implement(this, { dependencyRoots: this.charts });
  }

  /** Every image that runs in the cluster for this installation, sorted: Connect, content-init, content, checks. */
  public get images(): string[] {
    return [...imagesOf(this.objects)];
  }

  private get charts(): Chart[] {
    return [this.prerequisites, this.preflight, this.release, this.verification].filter((chart) => chart !== undefined);
  }
}

function stageChart(app: App, id: string, objects: readonly KubernetesObject[]): StageChart | undefined {
  return objects.length === 0 ? undefined : new StageChart(app, id, objects);
}
