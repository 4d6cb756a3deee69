import { KubernetesObject } from '../../chart/kubernetes-object';
import { JsonObject } from '../../values/json';
import { at } from '../../values/lookup';
import { prune } from '../../values/merge';
import { deliveryLabels } from '../labels';
import { Stage, stageId, StageObjects } from '../stage-chart';
import { STAGE_ANNOTATION } from './flux';

/** What the Kustomizations of an installation have in common. */
export interface FluxSettings {
  /** Namespace of the Kustomizations. */
  readonly namespace: string;
  readonly source: JsonObject;
  /** Folder of the manifests in the source. */
  readonly folder: string;
  readonly interval: string;
  readonly retryInterval: string;
  /** Seconds; by the deadlines of the checks when undefined. */
  readonly timeout?: number;
  readonly serviceAccountName?: string;
  /** Kustomizations that must be ready before the first. */
  readonly dependsOn: readonly string[];
}

interface Group {
  readonly name: string;
  readonly stages: readonly Stage[];
}

/** A claim and the check that mounts it wait for each other, so that both are in one Kustomization. */
const GROUPS: readonly Group[] = [
  { name: 'prerequisites', stages: ['prerequisites', 'preflight'] },
  { name: 'release', stages: ['release'] },
  { name: 'verification', stages: ['verification'] },
];

// The API of an image, the start of pods: what comes on top of a check's own deadline, and what the release itself may take.
const SLACK_SECONDS = 300;
const RELEASE_SECONDS = 900;

/** One Kustomization for each group of stages that has objects, each after the one before it. */
export function fluxKustomizations(stages: StageObjects, releaseName: string, path: string, settings: FluxSettings): readonly KubernetesObject[] {
  const groups = GROUPS.filter((group) => group.stages.some((stage) => stages[stage].length > 0));
  return groups.map((group, index) => {
    const dependsOn = index === 0 ? settings.dependsOn : [`${releaseName}-${groups[index - 1].name}`];
    const timeout = settings.timeout ?? patience(group.stages.flatMap((stage) => stages[stage]));
    return kustomization(group, releaseName, path, timeout, dependsOn, settings);
  });
}

function kustomization(group: Group, releaseName: string, path: string, timeout: number, dependsOn: readonly string[], settings: FluxSettings): KubernetesObject {
  const metadata = { name: `${releaseName}-${group.name}`, namespace: settings.namespace, labels: deliveryLabels() };
  const spec = {
    interval: settings.interval,
    retryInterval: settings.retryInterval,
    timeout: `${timeout}s`,
    sourceRef: settings.source,
    path: settings.folder,
    dependsOn: dependsOn.length === 0 ? undefined : dependsOn.map((name) => ({ name })),
    serviceAccountName: settings.serviceAccountName,
    prune: true,
    wait: true,
    patches: [onlyStages(group.stages.map((stage) => stageId(path, stage)))],
  };
  return { apiVersion: 'kustomize.toolkit.fluxcd.io/v1', kind: 'Kustomization', metadata, spec: prune(spec) };
}

// All stages lie in one folder, of which each Kustomization leaves out what is not its own; the patch names no object.
function onlyStages(ids: readonly string[]): JsonObject {
  return {
    target: { annotationSelector: `${STAGE_ANNOTATION} notin (${ids.join(', ')})` },
    patch: '$patch: delete\napiVersion: v1\nkind: Any\nmetadata:\n  name: any\n',
  };
}

function patience(objects: readonly KubernetesObject[]): number {
  const deadlines = objects.map((object) => at(object, 'spec', 'activeDeadlineSeconds')).filter((seconds) => typeof seconds === 'number');
  const servers = objects.some(({ kind }) => kind === 'Deployment' || kind === 'StatefulSet') ? [RELEASE_SECONDS] : [];
  return Math.max(0, ...deadlines, ...servers) + SLACK_SECONDS;
}
