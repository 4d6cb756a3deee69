import { isJsonObject, Json, JsonObject } from '../../values/json';
import { PathSegment, segmentsOf, ValuePath } from './value-path';

/** The value at `path`, undefined where there is none or where something on the way is no map or list. */
export function valueAt(tree: Json | undefined, path: ValuePath): Json | undefined {
  let value = tree;
  for (const segment of segmentsOf(path)) {
    if (value === undefined) return undefined;
    value = childOf(value, segment);
  }
  return value;
}

/** Whether the key at `path` is written at all, be it null. */
export function isWritten(tree: Json | undefined, path: ValuePath): boolean {
  return valueAt(tree, path) !== undefined;
}

/** The map at `path`; an empty one where there is none. */
export function mapAt(tree: Json | undefined, path: ValuePath): JsonObject {
  const value = valueAt(tree, path);
  return isJsonObject(value) ? value : {};
}

/** The entries of the list at `path`, with their own paths; none where there is no list. */
export function itemsAt(tree: Json | undefined, path: ValuePath): readonly { readonly path: readonly PathSegment[]; readonly value: Json }[] {
  const value = valueAt(tree, path);
  if (!Array.isArray(value)) return [];
  return value.map((item: Json, index) => ({ path: [...segmentsOf(path), index], value: item }));
}

/** The text at `path`; empty where there is none. */
export function textAt(tree: Json | undefined, path: ValuePath): string {
  const value = valueAt(tree, path);
  return typeof value === 'string' ? value : '';
}

function childOf(parent: Json | undefined, segment: PathSegment): Json | undefined {
  if (Array.isArray(parent)) return typeof segment === 'number' ? parent[segment] : undefined;
  if (!isJsonObject(parent) || !Object.hasOwn(parent, segment)) return undefined;
  return parent[segment];
}
