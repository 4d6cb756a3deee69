import { isJsonObject, Json, JsonObject } from './json';

/** `over` laid upon `base`: maps merge, everything else is replaced, undefined members are pruned, null stays. */
export function mergeValues(base: JsonObject, over: JsonObject): JsonObject {
  const merged: Record<string, Json> = {};
  for (const [key, value] of Object.entries(base)) {
    if (value !== undefined) merged[key] = value;
  }
  for (const [key, value] of Object.entries(over)) {
    if (value === undefined) continue;
    const before = merged[key];
    merged[key] = isJsonObject(before) && isJsonObject(value) ? mergeValues(before, value) : prune(value);
  }
  return merged;
}

/** `value` without undefined members at any depth: helm would take each for "delete the chart's default". */
export function prune(value: Json): Json {
  if (Array.isArray(value)) return value.filter((item) => item !== undefined).map(prune);
  return isJsonObject(value) ? mergeValues({}, value) : value;
}

/** `over` appended to `base`; an entry of the same name takes the place of the earlier one. */
export function joinByName(base: readonly Json[], over: readonly Json[]): readonly Json[] {
  const names = new Set(over.map(nameOf));
  return [...base.filter((item) => nameOf(item) === undefined || !names.has(nameOf(item))), ...over];
}

function nameOf(item: Json): string | undefined {
  return isJsonObject(item) && typeof item.name === 'string' ? item.name : undefined;
}
