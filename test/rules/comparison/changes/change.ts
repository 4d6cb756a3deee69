import { KubernetesObject } from '../../../../src/chart/kubernetes-object';
import { Json, JsonObject } from '../../../../src/values/json';

/** A change of one object, and what an API server of Kubernetes 1.34 says to it. */
export interface Change {
  readonly name: string;
  readonly before: KubernetesObject;
  readonly after: KubernetesObject;
  /** Fields because of which it is refused; none where it is taken. */
  readonly refused: readonly string[];
}

type Fields = { readonly [path: string]: Json | undefined };

/** Changes of one object, each by the fields that differ. */
export function changes(before: KubernetesObject, list: readonly (readonly [name: string, fields: Fields, ...refused: readonly string[]])[]): readonly Change[] {
  return list.map(([name, fields, ...refused]) => ({ name: `${before.kind}: ${name}`, before, after: withFields(before, fields), refused }));
}

/** The object with other fields; undefined takes one away. */
export function withFields(object: KubernetesObject, fields: Fields): KubernetesObject {
  return Object.entries(fields).reduce<JsonObject>((tree, [path, value]) => withField(tree, path.split('.'), value), object) as KubernetesObject;
}

function withField(tree: JsonObject, [key, ...rest]: readonly string[], value: Json | undefined): JsonObject {
  return { ...tree, [key]: rest.length === 0 ? value : withField((tree[key] ?? {}) as JsonObject, rest, value) };
}
