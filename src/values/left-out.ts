import { isJsonObject, Json, JsonObject } from './json';

/** Header of a section that stands several times, each with a label. */
const LABELLED = /^(\w+) "(.*)"$/s;

/**
 * `written`, which a serializer made of the members of `given` that it knows, and the others as they are: they come from
 * plain JavaScript or a cast, and would be lost without a word. The official names differ from those of the members in
 * their capitals alone.
 */
export function withLeftOut(given: unknown, written: Json | undefined): Json | undefined {
  if (given === undefined || given === written) return written;
  if (given === null || written === undefined) return given as Json;
  if (Array.isArray(written)) return listWithLeftOut(given, written);
  if (!isJsonObject(written)) return written;
  // Of what is no map a serializer makes an empty one.
  return isJsonObject(given) ? mapWithLeftOut(given, written) : (given as Json);
}

function listWithLeftOut(given: unknown, written: readonly Json[]): Json {
  return Array.isArray(given) ? given.map((item: unknown, index) => withLeftOut(item, written[index]) ?? null) : written;
}

function mapWithLeftOut(given: JsonObject, written: JsonObject): JsonObject {
  const read = new Set<string>();
  const known = Object.entries(written).map(([key, value]) => {
    const source = sourceOf(key, given);
    if (source === undefined) return [key, value] as const;
    read.add(source.member);
    return [key, withLeftOut(source.value, value)] as const;
  });
  const leftOut = Object.entries(given).filter(([member, value]) => !read.has(member) && saysSomething(value));
  return Object.fromEntries([...known, ...leftOut]);
}

/** The member of `given` that was written as `key`, and what of it. */
function sourceOf(key: string, given: JsonObject): { readonly member: string; readonly value: Json | undefined } | undefined {
  const member = memberOf(given, key);
  if (member !== undefined) return { member, value: given[member] };
  const [, section, label] = LABELLED.exec(key) ?? [];
  const repeated = section === undefined ? undefined : memberOf(given, section);
  if (repeated === undefined) return undefined;
  const byLabel = given[repeated];
  return { member: repeated, value: isJsonObject(byLabel) ? byLabel[label.replace(/\\(.)/gs, '$1')] : undefined };
}

function memberOf(given: JsonObject, key: string): string | undefined {
  return Object.hasOwn(given, key) ? key : Object.keys(given).find((member) => member.toLowerCase() === key.toLowerCase());
}

// Of a repeated section without a label nothing is written, and nothing is lost.
function saysSomething(value: Json | undefined): boolean {
  return value !== undefined && !(isJsonObject(value) && Object.keys(value).length === 0);
}
