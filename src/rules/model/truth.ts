import { isJsonObject, Json } from '../../values/json';

/** Whether helm's templates take `value` for true: the text `"false"` is, an empty text, list or map is not. */
export function isTruthy(value: Json | undefined): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (isJsonObject(value)) return Object.keys(value).length > 0;
  return Boolean(value);
}

/** A scalar in its own letters; empty for lists, maps and nothing. `String` fails on a map that has a key `toString`. */
export function scalarText(value: Json | undefined): string {
  return value === null || value === undefined || typeof value === 'object' ? '' : String(value);
}

/** What was found, for a message: scalars as they are, of lists and maps only that they are there. */
export function describe(value: Json | undefined): string {
  if (value === undefined) return 'missing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (isJsonObject(value)) return isTruthy(value) ? 'a map' : 'an empty map';
  return JSON.stringify(value);
}
