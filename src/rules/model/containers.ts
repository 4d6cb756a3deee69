import { Json } from '../../values/json';
import { CONTENT_POD } from './job-base';
import { itemsAt } from './lookup';
import { usesDirectRunner, usesLauncher } from './runner';
import { PathSegment } from './value-path';
import { ValuesModel } from './values-model';

const OF_DIRECT_RUNNER = [`${CONTENT_POD}.initContainers`, `${CONTENT_POD}.containers`];
const OF_LAUNCHER = ['launcher.templateValues.pod.initContainers', 'launcher.templateValues.pod.extraContainers'];

/** A container as the user describes it. */
export interface ContainerValue {
  readonly path: readonly PathSegment[];
  readonly value: Json;
}

/** Containers of the user in the server's pod that run beside it. */
export function sidecars(model: ValuesModel): readonly ContainerValue[] {
  return itemsAt(model.effective, 'pod.sidecar');
}

/** Containers of the user in the server's pod that start before it. */
export function initContainers(model: ValuesModel): readonly ContainerValue[] {
  return itemsAt(model.effective, 'initContainers');
}

/** Containers in pods of content, where the runner that reads them is on. */
export function contentContainers(model: ValuesModel): readonly ContainerValue[] {
  const lists = [...(usesDirectRunner(model) ? OF_DIRECT_RUNNER : []), ...(usesLauncher(model) ? OF_LAUNCHER : [])];
  return lists.flatMap((list) => itemsAt(model.effective, list));
}
