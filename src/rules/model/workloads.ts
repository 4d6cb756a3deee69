import { isJsonObject, JsonObject } from '../../values/json';
import { onceFor } from '../../values/once-for';
import { itemsAt, mapAt } from './lookup';
import { ManifestsModel, objectsOf, PlacedObject } from './manifests-model';
import { PathSegment } from './value-path';

/** A pod that a workload starts, with its place among the manifests. */
export interface PlacedPod {
  readonly path: readonly PathSegment[];
  readonly workload: PlacedObject;
  readonly pod: JsonObject;
}

/** A container of such a pod. */
export interface PlacedContainer {
  readonly path: readonly PathSegment[];
  readonly container: JsonObject;
  readonly pod: PlacedPod;
}

/** Where each kind of workload keeps the pod that it starts. */
const POD_OF: Readonly<Record<string, readonly string[]>> = {
  Pod: ['spec'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
  ...Object.fromEntries(['DaemonSet', 'Deployment', 'Job', 'ReplicaSet', 'StatefulSet'].map((kind) => [kind, ['spec', 'template', 'spec']])),
};

/** The pods of all workloads; many rules ask for them. */
export const podsOf = onceFor((model: ManifestsModel): readonly PlacedPod[] =>
  objectsOf(model, ...Object.keys(POD_OF)).map((workload) => {
    const path = POD_OF[workload.object.kind];
    return { path: [...workload.path, ...path], workload, pod: mapAt(workload.object, path) };
  }),
);

/** The containers of all workloads, those that initialize included. */
export function containersOf(model: ManifestsModel): readonly PlacedContainer[] {
  return podsOf(model).flatMap(containersIn);
}

/** The containers of one pod. */
export const containersIn = onceFor((pod: PlacedPod): readonly PlacedContainer[] =>
  ['initContainers', 'containers'].flatMap((list) =>
    itemsAt(pod.pod, list).flatMap(({ path, value }) => (isJsonObject(value) ? [{ path: [...pod.path, ...path], container: value, pod }] : [])),
  ),
);
