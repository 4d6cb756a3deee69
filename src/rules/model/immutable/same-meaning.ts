import { amountOf } from '../../../options/resources';
import { isJsonObject, Json, JsonObject } from '../../../values/json';

/** Maps whose values are quantities. */
const QUANTITIES = new Set(['requests', 'limits', 'capacity']);

/** Whether the API server takes both for the same: what is empty counts as left out, and 1Gi is 1024Mi. */
export function sameMeaning(left: Json | undefined, right: Json | undefined): boolean {
  return JSON.stringify(canonical(left)) === JSON.stringify(canonical(right));
}

function canonical(value: Json | undefined): Json | undefined {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((item: Json) => canonical(item) ?? null);
  if (!isJsonObject(value)) return value ?? undefined;
  const entries = Object.keys(value).sort().map((key) => [key, QUANTITIES.has(key) ? amounts(value[key]) : canonical(value[key])] as const);
  const filled = entries.filter(([, child]) => child !== undefined);
  return filled.length === 0 ? undefined : Object.fromEntries(filled);
}

function amounts(value: Json | undefined): Json | undefined {
  if (!isJsonObject(value)) return canonical(value);
  return canonical(Object.fromEntries(Object.entries(value).map(([name, quantity]) => [name, amount(quantity)])));
}

function amount(quantity: Json | undefined): Json | undefined {
  const number = typeof quantity === 'string' ? amountOf(quantity) : quantity;
  return typeof number === 'number' && Number.isFinite(number) ? number : quantity;
}

/** `map` with what the API server fills in where nothing is said. */
export function withDefaults(map: JsonObject, defaults: JsonObject): JsonObject {
  const open = Object.entries(defaults).filter(([key]) => map[key] === undefined || map[key] === null);
  return { ...map, ...Object.fromEntries(open) };
}
