import { isJsonObject, Json, JsonObject } from '../json';
import { mapAt } from '../lookup';

/** A field of a pod for which a level of the Pod Security Standards refuses it. */
export interface PodSecurityViolation {
  readonly path: readonly (string | number)[];
  /** What is there, as the end of "… is …". */
  readonly received: string;
}

/** A map in a pod, and its place there. */
export interface PlacedPart {
  readonly path: readonly (string | number)[];
  readonly part: JsonObject;
}

/** The containers of all kinds of a pod. */
export function containersOfPod(pod: JsonObject): readonly PlacedPart[] {
  return ['initContainers', 'containers', 'ephemeralContainers'].flatMap((list) => partsOf(pod, list));
}

/** The security contexts of a pod and of its containers, empty ones where there are none. */
export function securityContexts(pod: JsonObject): readonly PlacedPart[] {
  return [{ path: [], part: pod }, ...containersOfPod(pod)].map(({ path, part }) => ({
    path: [...path, 'securityContext'],
    part: mapAt(part, 'securityContext'),
  }));
}

/** The maps of a list in a pod. */
export function partsOf(owner: JsonObject, list: string): readonly PlacedPart[] {
  const items = owner[list];
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: Json, index) => (isJsonObject(item) ? [{ path: [list, index], part: item }] : []));
}

/** The value as a list of texts. */
export function textsOf(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
