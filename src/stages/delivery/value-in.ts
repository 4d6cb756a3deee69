import { isJsonObject, Json } from '../../values/json';

/** What lies at `path` inside `value`; undefined where there is nothing. */
export function valueIn(value: Json | undefined, ...path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>((inner, key) => (isJsonObject(inner) ? inner[key] : undefined), value);
}
