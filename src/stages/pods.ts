import { KubernetesObject } from '../chart/kubernetes-object';
import { isJsonObject, JsonObject } from '../values/json';
import { at } from '../values/lookup';

/** The pods that the workloads among `objects` start in `namespace`. */
export function podsIn(objects: readonly KubernetesObject[], namespace: string): readonly JsonObject[] {
  return objects
    .filter(({ metadata }) => metadata?.namespace === namespace)
    .map((object) => (object.kind === 'Pod' ? object.spec : at(object.kind === 'CronJob' ? at(object.spec, 'jobTemplate', 'spec') : object.spec, 'template', 'spec')))
    .filter((pod): pod is JsonObject => isJsonObject(pod) && Array.isArray(pod.containers));
}
