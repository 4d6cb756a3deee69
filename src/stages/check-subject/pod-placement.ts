import { PodPlacement } from '../../checks/check-subject';
import { isJsonObject, Json } from '../../values/json';
import { at, itemsAt } from '../../values/lookup';

/** Where a pod may run. What keeps a pod off a node keeps the checks of it off, too. */
export function placementOf(pod: Json | undefined): PodPlacement {
  const nodeSelector = at(pod, 'nodeSelector');
  const tolerations = at(pod, 'tolerations');
  const nodeAffinity = at(pod, 'affinity', 'nodeAffinity');
  return {
    nodeSelector: isJsonObject(nodeSelector) ? (nodeSelector as PodPlacement['nodeSelector']) : undefined,
    tolerations: Array.isArray(tolerations) ? (tolerations as PodPlacement['tolerations']) : undefined,
    nodeAffinity: isJsonObject(nodeAffinity) ? nodeAffinity : undefined,
  };
}

/** Names of the Secrets with which a pod pulls its images. */
export function pullSecretsOf(pod: Json | undefined): readonly string[] {
  return itemsAt(pod, 'imagePullSecrets').flatMap(({ name }) => (typeof name === 'string' ? [name] : []));
}
