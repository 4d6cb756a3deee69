import { isJsonObject, Json, JsonObject } from './json';

/** What stands at `path` in a value; undefined where there is nothing. */
export function at(value: Json | undefined, ...path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>((inner, key) => (isJsonObject(inner) ? inner[key] : undefined), value);
}

/** The text at `path`; empty where there is none. */
export function textAt(value: Json | undefined, ...path: readonly string[]): string {
  const found = at(value, ...path);
  return typeof found === 'string' ? found : '';
}

/** The map at `path`; an empty one where there is none. */
export function mapAt(value: Json | undefined, ...path: readonly string[]): JsonObject {
  const found = at(value, ...path);
  return isJsonObject(found) ? found : {};
}

/** The list at `path`; an empty one where there is none. */
export function listAt(value: Json | undefined, ...path: readonly string[]): readonly Json[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? (found as readonly Json[]) : [];
}

/** The maps in the list at `path`. */
export function itemsAt(value: Json | undefined, ...path: readonly string[]): readonly JsonObject[] {
  return listAt(value, ...path).filter(isJsonObject);
}

/** The item called `name` of the list at `path`. */
export function named(value: Json | undefined, name: string, ...path: readonly string[]): JsonObject | undefined {
  return itemsAt(value, ...path).find((item) => item.name === name);
}
