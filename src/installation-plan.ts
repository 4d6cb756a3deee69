import { KubernetesObject } from './chart/kubernetes-object';
import { RenderRequest } from './chart/render-request';
import { RenderedChart } from './chart/rendered-chart';
import { tellImages } from './chart/synth-messages';
import { requireWritable } from './chart/writable';
import { checkJobs } from './checks/catalogue';
import { FaultCollector } from './errors/fault-collector';
import { ChartLocation, ChartSource } from './options/chart-source';
import { Checks } from './options/checks';
import { Delivery } from './options/delivery';
import { PositConnectProps } from './options/posit-connect-props';
import { RenderCache } from './options/render-cache';
import { evaluateRendered, evaluateRules, joinedReports, RuleReport, stoppingFaults } from './rules/engine';
import { CHART_CONNECT_VERSION } from './rules/model/connect-version';
import { manifestsModel } from './rules/model/manifests-model';
import { valuesModel } from './rules/model/values-model';
import { findsSecrets } from './rules/secret-rules';
import { checkJobObjects } from './stages/check-jobs';
import { checkSubject } from './stages/check-subject';
import { RenderedInstallation } from './stages/check-subject/rendered-installation';
import { deliveredStages } from './stages/delivery/deliver';
import { ImageMirror } from './stages/image-mirror';
import { namespaceObjects } from './stages/namespaces';
import { networkPolicyObjects } from './stages/network-policies';
import { prerequisiteObjects } from './stages/prerequisites';
import { checksReadingStores } from './stages/secret-store-checks';
import { StageObjects } from './stages/stage-chart';
import { besideRelease } from './values/beside-release';
import { ChartInput, chartInput } from './values/chart-values';
import { SecretUse } from './values/contribution';
import { keepsSessions } from './values/ingress';
import { identityChecks, releaseContext } from './values/identity';
import { JsonObject } from './values/json';
import { kubeVersion } from './values/kube-version';
import { plaintextOfLicense } from './values/license';
import { requireOneStorage } from './values/one-storage';
import { ReleaseContext } from './values/release-context';
import { userValues } from './values/user-values';

/** An installation, thought through: what it is called, what helm got, and what goes into the cluster. */
export interface InstallationPlan {
  readonly context: ReleaseContext;
  readonly values: JsonObject;
  /** What the rules say; undefined where the values could not be made. */
  readonly report?: RuleReport;
  /** Undefined where there are mistakes: half an installation is worse than none. */
  readonly stages?: StageObjects;
}

const inputs = new WeakMap<PositConnectProps, { readonly path: string; readonly input: ChartInput }>();
const unrendered = new WeakSet<PositConnectProps>();

/** Says that the installation of `props` is judged as any other, and that another process makes its objects. */
export function leaveUnrendered(props: PositConnectProps): void {
  unrendered.add(props);
}

/** Plans the installation of `props`: values, rules, rendered chart, stages. Mistakes go into `faults`. */
export function planInstallation(props: PositConnectProps, id: string, path: string, faults: FaultCollector): InstallationPlan {
  const user = faults.attempt(() => userValues(props, path));
  const context = releaseContext(props, id, user ?? {});
  for (const check of identityChecks(props, context, path)) faults.attempt(check);
  if (user === undefined) return { context, values: {} };
  faults.attempt(() => requireOneStorage(props, user, path));

  const input = workedOut(props, path) ?? faults.attempt(() => chartInput(props, user, context, path));
  if (input === undefined) return { context, values: {} };
  const report = ruleReport(props, input, context);
  faults.add(...stoppingFaults(report));
  if (unrendered.has(props)) return { context, values: input.values };
  const prerequisites = faults.attempt(() => prerequisiteObjects(props, input.secrets, context));

  const plan = { context, values: input.values, report };
  if (prerequisites === undefined || faults.faults.length > 0) return plan;
  const chart = faults.attempt(() => RenderedChart.of(renderRequest(props, input, context, path)));
  if (chart === undefined) return plan;
  const mirror = new ImageMirror(props.imageRegistry, path);
  const release = faults.attempt(() => mirror.objects(chart.objects));
  if (release === undefined) return plan;
  const installation = { props, context, values: mirror.values(input.values), release, defaultVersion: CHART_CONNECT_VERSION };
  const checks = faults.attempt(() => checkStages(installation, input.secrets, mirror));
  if (checks === undefined) return plan;
  const namespaces = namespaceObjects(props, input.values, [prerequisites, release, ...Object.values(checks)].flat(), context);
  const made = { prerequisites: [...namespaces, ...networkPolicyObjects(installation), ...mirror.objects(prerequisites)], release, ...checks };
  tellImages(mirror.mirrored);
  const stages = deliveredStages(made, (props.delivery ?? Delivery.kubectl())._choice, path);
  faults.attempt(() => requireWritableObjects(Object.values(stages).flat(), path));
  const rendered = evaluateRendered(manifestsModel(Object.values(stages).flat(), props.requireImageDigests), props.suppressRules);
  faults.add(...stoppingFaults(rendered));
  const judged = joinedReports(report, rendered);
  if (plaintextOfLicense(props.license).length === 0 && !findsSecrets(judged)) chart.keep();
  return { ...plan, report: judged, stages };
}

function ruleReport(props: PositConnectProps, input: ChartInput, context: ReleaseContext): RuleReport {
  const { releaseName, namespace } = context;
  const model = valuesModel({
    values: input.values,
    releaseName,
    namespace,
    connectVersion: CHART_CONNECT_VERSION,
    sessionsKept: keepsSessions(props.ingress, input.values, context),
    beside: besideRelease(props, context),
    chartIsPreview: chartLocation(props).kind === 'embedded',
    plaintextAllowed: plaintextOfLicense(props.license),
    madeOfOptions: [props.config, props.values, props.rawValues].every((written) => written === undefined),
  });
  return evaluateRules(model, props.suppressRules);
}

function chartLocation(props: PositConnectProps): ChartLocation {
  return (props.chart ?? ChartSource.official())._location;
}

/** What the release of `props` would be rendered from; undefined where there are mistakes, which the installation itself tells. */
export function releaseRequest(props: PositConnectProps, id: string, path: string): RenderRequest | undefined {
  return new FaultCollector(path).attempt(() => {
    const user = userValues(props, path);
    const context = releaseContext(props, id, user);
    const input = chartInput(props, user, context, path);
    inputs.set(props, { path, input });
    return renderRequest(props, input, context, path);
  });
}

/** What `releaseRequest` has made of the same props a moment ago; given out once, for props may change afterwards. */
function workedOut(props: PositConnectProps, path: string): ChartInput | undefined {
  const known = inputs.get(props);
  inputs.delete(props);
  return known?.path === path ? known.input : undefined;
}

function renderRequest(props: PositConnectProps, input: ChartInput, context: ReleaseContext, at: string): RenderRequest {
  return {
    chart: chartLocation(props),
    releaseName: context.releaseName,
    namespace: context.namespace,
    values: input.values,
    kubeVersion: kubeVersion(props),
    apiVersions: props.apiVersions ?? [],
    cache: (props.renderCache ?? RenderCache.standard())._choice,
    at,
  };
}

function requireWritableObjects(objects: readonly KubernetesObject[], at: string): void {
  for (const object of objects) requireWritable(object, `${object.kind} ${object.metadata?.name ?? ''}`.trim(), at);
}

function checkStages(installation: RenderedInstallation, secrets: readonly SecretUse[], mirror: ImageMirror): Pick<StageObjects, 'preflight' | 'verification'> {
  const { props, context, release } = installation;
  const chosen = checkJobs(checkSubject(installation), props.checks ?? Checks.recommended());
  const jobs = checksReadingStores(chosen, secrets, release, context);
  const jobsOf = (stage: 'preflight' | 'verification') =>
    checkJobObjects(jobs.filter((job) => job.stage === stage), context.releaseName, stage, mirror);
  return { preflight: jobsOf('preflight'), verification: jobsOf('verification') };
}
