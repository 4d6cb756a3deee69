import { App, Chart } from 'cdk8s';
import { KubernetesObject } from '../chart/kubernetes-object';
import { StageObject } from './stage-object';

/** The stages of an installation; the numbers sort their files in the order of application. */
const STAGES = {
  prerequisites: '10-prerequisites',
  preflight: '20-preflight',
  release: '30-release',
  verification: '40-verification',
} as const;

/** Name of a stage. */
export type Stage = keyof typeof STAGES;

/** The stages in the order of application. */
export const STAGE_NAMES = Object.keys(STAGES) as readonly Stage[];

/** The objects of each stage. */
export type StageObjects = Readonly<Record<Stage, readonly KubernetesObject[]>>;

/** Longest construct path of an installation: file names past 63 characters would be replaced by a hash. */
export const LONGEST_PATH = 63 - STAGES.prerequisites.length - 1;

/** Id of a stage's Chart, which is also the name of its file. */
export function stageId(constructPath: string, stage: Stage): string {
  return `${stagePrefix(constructPath)}-${STAGES[stage]}`;
}

/** Name of a stage's file in a folder of its installation. */
export function stageFile(stage: Stage): string {
  return STAGES[stage];
}

/** A construct path as the first part of a file name. */
export function stagePrefix(constructPath: string): string {
  return constructPath.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** A stage as a cdk8s Chart: a direct child of the App, so that cdk8s leaves its file name alone. */
export class StageChart extends Chart {
  public constructor(app: App, id: string, objects: readonly KubernetesObject[]) {
    super(app, id, { disableResourceNameHashes: true });
    for (const object of objects) new StageObject(this, this.childId(object), object);
  }

  private childId({ apiVersion, kind, metadata }: KubernetesObject): string {
    const plain = `${kind}-${metadata.name}`.toLowerCase();
    const candidates = [plain, `${plain}-${metadata.namespace}`, `${plain}-${metadata.namespace}-${apiVersion.replace(/\W/g, '-')}`];
    return candidates.find((id) => this.node.tryFindChild(id) === undefined) ?? plain;
  }
}
