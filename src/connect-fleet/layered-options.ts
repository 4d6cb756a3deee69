import { isJsonObject, Json } from '../values/json';

/** Options that are maps of settings; all others are one choice each. */
const MERGED = new Set(['config', 'rawValues', 'values']);

type Options = Readonly<Record<string, unknown>>;

/** `layers` laid one over the other: a later option replaces an earlier one, settings are merged map by map. */
export function layeredOptions(...layers: readonly (object | undefined)[]): Options {
  return layers.reduce<Options>((below, layer) => {
    const said = Object.entries(layer ?? {}).filter(([, value]) => value !== undefined);
    return { ...below, ...Object.fromEntries(said.map(([name, value]) => [name, MERGED.has(name) ? merged(below[name], value) : value])) };
  }, {});
}

function merged(below: unknown, over: unknown): unknown {
  if (!isPlainMap(below) || !isPlainMap(over)) return over;
  const said = Object.entries(over).filter(([, value]) => value !== undefined);
  return { ...below, ...Object.fromEntries(said.map(([key, value]) => [key, merged(below[key], value)])) };
}

// A `Size` or another object of a class is one value.
function isPlainMap(value: unknown): value is Readonly<Record<string, Json | undefined>> {
  if (!isJsonObject(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
