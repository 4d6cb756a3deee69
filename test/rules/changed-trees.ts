import { isJsonObject, Json } from '../../src/values/json';

/** A place in a tree: keys of maps, indices of lists. */
export type Place = readonly (string | number)[];

/** Every place below the top of `value`, parents before what is in them. */
export function placesIn(value: Json | undefined, path: Place = []): readonly Place[] {
  const own = path.length === 0 ? [] : [path];
  if (Array.isArray(value)) return [...own, ...value.flatMap((item: Json, index) => placesIn(item, [...path, index]))];
  if (isJsonObject(value)) return [...own, ...Object.entries(value).flatMap(([key, child]) => placesIn(child, [...path, key]))];
  return own;
}

/** `tree` with `value` at a place; maps are made on the way there. */
export function withValue(tree: Json | undefined, [key, ...rest]: Place, value: Json | undefined): Json | undefined {
  if (key === undefined) return value;
  if (Array.isArray(tree)) return (tree as readonly Json[]).map((item, index) => (index === key ? (withValue(item, rest, value) ?? null) : item));
  return { ...(isJsonObject(tree) ? tree : {}), [key]: withValue(isJsonObject(tree) ? tree[key] : undefined, rest, value) };
}

/** `value`, in which nothing can be changed any more. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}
