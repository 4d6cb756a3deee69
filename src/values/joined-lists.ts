import { isJsonObject, Json, JsonObject } from './json';
import { joinBy, mergeValues } from './merge';

/** Lists of the pod that options fill, too, and what tells their entries apart. */
const POD_LISTS: Readonly<Record<string, string>> = { env: 'name', volumes: 'name', volumeMounts: 'mountPath' };

/**
 * `over` laid upon `base`, with the entries of the lists that options fill joined: helm would replace the whole list, and
 * drop the database password with it.
 */
export function mergeWithLists(base: JsonObject, over: JsonObject): JsonObject {
  const joined: Record<string, Json | undefined> = { ...over };
  if (isJsonObject(over.pod)) joined.pod = joinedPod(isJsonObject(base.pod) ? base.pod : {}, over.pod);
  joined.extraObjects = joinedList(base.extraObjects, over.extraObjects);
  return mergeValues(base, joined);
}

function joinedPod(base: JsonObject, over: JsonObject): JsonObject {
  const pod: Record<string, Json | undefined> = { ...over };
  for (const [list, identity] of Object.entries(POD_LISTS)) pod[list] = joinedList(base[list], over[list], identity);
  return pod;
}

// Null says "none of the chart's"; the chart has none, and those of the options stay.
function joinedList(base: Json | undefined, over: Json | undefined, identity?: string): Json | undefined {
  if (!Array.isArray(base)) return over;
  return Array.isArray(over) ? joinBy(identity, base, over) : (over ?? base);
}
