import { isJsonObject, Json, JsonObject } from './json';

/** `over` laid upon `base`: maps merge, everything else is replaced, undefined members are pruned, null stays. */
export function mergeValues(base: JsonObject, over: JsonObject): JsonObject {
  const merged: Record<string, Json> = {};
  for (const [key, value] of Object.entries(base)) {
    if (value !== undefined) merged[key] = prune(value);
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
  if (Array.isArray(value)) return (value as readonly Json[]).filter((item) => item !== undefined).map(prune);
  return isJsonObject(value) ? mergeValues({}, value) : value;
}

/** `over` appended to `base`; an entry with the same value of `identity` takes the place of the earlier one. */
export function joinBy(identity: string | undefined, base: readonly Json[], over: readonly Json[]): readonly Json[] {
  if (identity === undefined) return [...base, ...over];
  const taken = new Set<Json | undefined>(over.map((item) => member(item, identity)).filter((value) => value !== undefined));
  return [...base.filter((item) => !taken.has(member(item, identity))), ...over];
}

function member(item: Json, name: string): Json | undefined {
  return isJsonObject(item) ? item[name] : undefined;
}
