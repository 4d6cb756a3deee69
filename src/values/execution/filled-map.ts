import { JsonObject } from '../json';

/** The map without undefined members; undefined itself when nothing is left, so that no empty shell reaches the chart. */
export function filledMap(map: JsonObject): JsonObject | undefined {
  const members = Object.entries(map).filter(([, value]) => value !== undefined);
  return members.length > 0 ? Object.fromEntries(members) : undefined;
}

/** The items as plain data; undefined when there are none. */
export function filledList<T>(items: readonly T[] | undefined, toJson: (item: T) => JsonObject | undefined): readonly JsonObject[] | undefined {
  if (items === undefined || items.length === 0) return undefined;
  return items.map(toJson).filter((item) => item !== undefined);
}
