import { KubernetesObject } from '../chart/kubernetes-object';
import { isJsonObject, Json, JsonObject } from '../values/json';

/** The pods that the workloads among `objects` start in `namespace`. */
export function podsIn(objects: readonly KubernetesObject[], namespace: string): readonly JsonObject[] {
  return objects
    .filter(({ metadata }) => metadata?.namespace === namespace)
    .map((object) => (object.kind === 'Pod' ? object.spec : at(object.kind === 'CronJob' ? at(object.spec, 'jobTemplate', 'spec') : object.spec, 'template', 'spec')))
    .filter((pod): pod is JsonObject => isJsonObject(pod) && Array.isArray(pod.containers));
}

function at(value: Json | undefined, ...path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>((inner, key) => (isJsonObject(inner) ? inner[key] : undefined), value);
}
