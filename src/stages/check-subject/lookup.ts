import { KubernetesObject } from '../../chart/kubernetes-object';
import { isJsonObject, Json, JsonObject } from '../../values/json';

/** What stands at `path` in a manifest; undefined where there is nothing. */
export function at(value: Json | undefined, ...path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>((inner, key) => (isJsonObject(inner) ? inner[key] : undefined), value);
}

/** The text at `path`; empty where there is none. */
export function textAt(value: Json | undefined, ...path: readonly string[]): string {
  const found = at(value, ...path);
  return typeof found === 'string' ? found : '';
}

/** The maps in the list at `path`. */
export function itemsAt(value: Json | undefined, ...path: readonly string[]): readonly JsonObject[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? found.filter(isJsonObject) : [];
}

/** The item called `name` of the list at `path`. */
export function named(value: Json | undefined, name: string, ...path: readonly string[]): JsonObject | undefined {
  return itemsAt(value, ...path).find((item) => item.name === name);
}

/** The object of that kind and name. */
export function objectNamed(objects: readonly KubernetesObject[], kind: string, name: string): KubernetesObject | undefined {
  return objects.find((object) => object.kind === kind && object.metadata.name === name);
}
