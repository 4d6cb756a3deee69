import { isJsonObject, JsonObject } from '../../values/json';
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

// Many rules ask for both.
const PODS = new WeakMap<ManifestsModel, readonly PlacedPod[]>();
const CONTAINERS = new WeakMap<PlacedPod, readonly PlacedContainer[]>();

/** The pods of all workloads. */
export function podsOf(model: ManifestsModel): readonly PlacedPod[] {
  const known = PODS.get(model);
  if (known !== undefined) return known;
  const found = objectsOf(model, ...Object.keys(POD_OF)).map((workload) => {
    const path = POD_OF[workload.object.kind];
    return { path: [...workload.path, ...path], workload, pod: mapAt(workload.object, path) };
  });
  PODS.set(model, found);
  return found;
}

/** The containers of all workloads, those that initialize included. */
export function containersOf(model: ManifestsModel): readonly PlacedContainer[] {
  return podsOf(model).flatMap(containersIn);
}

/** The containers of one pod. */
export function containersIn(pod: PlacedPod): readonly PlacedContainer[] {
  const known = CONTAINERS.get(pod);
  if (known !== undefined) return known;
  const found = ['initContainers', 'containers'].flatMap((list) =>
    itemsAt(pod.pod, list).flatMap(({ path, value }) => (isJsonObject(value) ? [{ path: [...pod.path, ...path], container: value, pod }] : [])),
  );
  CONTAINERS.set(pod, found);
  return found;
}
