import { KubernetesObject } from '../../chart/kubernetes-object';
import { nameOf, namespaceOf, PlacedObject } from './manifests-model';

/** Manifests that are in the cluster, and those that are to replace them. */
export interface ManifestComparison {
  /** Old and new, the new ones first: paths of findings start with an index in it. */
  readonly objects: readonly KubernetesObject[];
  /** Objects that are in both. */
  readonly kept: readonly KeptObject[];
  /** Objects that are in the old ones alone. */
  readonly gone: readonly PlacedObject[];
}

/** An object as it was and as it is to be; paths into it lead to the new one. */
export interface KeptObject extends PlacedObject {
  readonly before: KubernetesObject;
}

/** What becomes of each object of `before` by `after`, matched by group, kind, namespace and name. */
export function manifestComparison(before: readonly KubernetesObject[], after: readonly KubernetesObject[]): ManifestComparison {
  const known = new Map(before.map((object) => [keyOf(object), object]));
  const wanted = new Set(after.map(keyOf));
  return {
    objects: [...after, ...before],
    kept: after.flatMap((object, index) => {
      const old = nameOf(object) === '' ? undefined : known.get(keyOf(object));
      return old === undefined ? [] : [{ path: [index], object, before: old }];
    }),
    gone: before.map((object, index) => ({ path: [after.length + index], object })).filter(({ object }) => !wanted.has(keyOf(object))),
  };
}

function keyOf(object: KubernetesObject): string {
  return [groupOf(object), object.kind, namespaceOf(object), nameOf(object)].join('\n');
}

function groupOf({ apiVersion }: KubernetesObject): string {
  return apiVersion.replace(/\/?[^/]*$/, '');
}
