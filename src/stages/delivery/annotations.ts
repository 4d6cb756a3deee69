import { KubernetesObject } from '../../chart/kubernetes-object';

/** Annotations by their names. */
export interface Annotations {
  readonly [name: string]: string;
}

/** Those of an object, as it has them. */
export function annotationsOf(object: KubernetesObject): Annotations {
  return (object.metadata?.annotations ?? {}) as Annotations;
}

/** The object with `added` below its own annotations: what is there already stays. */
export function annotated(object: KubernetesObject, added: Annotations): KubernetesObject {
  if (Object.keys(added).length === 0) return object;
  return { ...object, metadata: { ...object.metadata, annotations: { ...added, ...annotationsOf(object) } } };
}
