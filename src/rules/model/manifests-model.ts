import { KubernetesObject } from '../../chart/kubernetes-object';
import { onceFor } from '../../values/once-for';
import { textAt } from './lookup';
import { formatPath, PathSegment, segmentsOf, ValuePath } from './value-path';

/** Manifests that are applied together. */
export interface ManifestsModel {
  readonly objects: readonly KubernetesObject[];
  /** Whether every image must be named with its digest. */
  readonly digestsRequired: boolean;
}

/** An object, and the place from which paths into it start: its index among all. */
export interface PlacedObject {
  readonly path: readonly PathSegment[];
  readonly object: KubernetesObject;
}

/** The model that the rules on manifests read. */
export function manifestsModel(objects: readonly KubernetesObject[], digestsRequired = false): ManifestsModel {
  return { objects, digestsRequired };
}

// Every rule asks for them.
const placed = onceFor((objects: readonly KubernetesObject[]): readonly PlacedObject[] => objects.map((object, index) => ({ path: [index], object })));

/** Objects of these kinds, all of them where none is named. */
export function objectsOf({ objects }: ManifestsModel, ...kinds: readonly string[]): readonly PlacedObject[] {
  const all = placed(objects);
  return kinds.length === 0 ? all : all.filter(({ object }) => kinds.includes(object.kind));
}

/** The object's name; empty where the cluster makes it up. */
export function nameOf(object: KubernetesObject): string {
  return textAt(object.metadata, 'name');
}

/** The object's namespace; empty where it names none. */
export function namespaceOf(object: KubernetesObject): string {
  return textAt(object.metadata, 'namespace');
}

/** The text that a user reads, e.g. `Deployment posit-connect/connect: spec.replicas`. */
export function formatManifestPath({ objects }: Pick<ManifestsModel, 'objects'>, path: ValuePath): string {
  const [index, ...segments] = segmentsOf(path);
  const object = objects[Number(index)];
  return segments.length === 0 ? titleOf(object) : `${titleOf(object)}: ${formatPath(segments)}`;
}

function titleOf(object: KubernetesObject): string {
  const namespace = namespaceOf(object);
  const generated = textAt(object, ['metadata', 'generateName']);
  return `${object.kind} ${namespace === '' ? '' : `${namespace}/`}${nameOf(object) || (generated === '' ? '(without a name)' : `${generated}…`)}`;
}
