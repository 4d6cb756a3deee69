import { isJsonObject, Json } from '../../values/json';

/** The one JSON text of a value, whatever the order in which its keys were written. */
export function canonicalJson(value: Json | undefined): string {
  return JSON.stringify(sorted(value)) ?? 'null';
}

function sorted(value: Json | undefined): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isJsonObject(value)) return value;
  // Entries, not a map: numbers would come first in it, and `__proto__` would be lost.
  const keys = Object.keys(value).filter((key) => value[key] !== undefined).sort();
  return { map: keys.map((key) => [key, sorted(value[key])]) };
}
