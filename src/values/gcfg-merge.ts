import { SETTING_NAMES } from '../../imports/connect-setting-names';
import { isJsonObject, Json, JsonObject } from './json';

/**
 * The sections of `over` laid upon those of `base`. Connect takes no notice of the case of names, but the chart does:
 * each gets its official spelling, one without any that which came first. The case of a label counts.
 */
export function mergeSections(base: JsonObject, over: JsonObject): JsonObject {
  const merged: Record<string, Json | undefined> = { ...base };
  for (const [header, settings] of Object.entries(over)) {
    if (settings === undefined) continue;
    const [section, label] = partsOf(header);
    const official = spelled(section, Object.keys(SETTING_NAMES)) ?? section;
    const labelled = Object.keys(merged).filter((known) => partsOf(known)[1] === label);
    const place = spelled(official + label, labelled) ?? official + label;
    merged[place] = isJsonObject(settings) ? mergeSettings(merged[place], settings, SETTING_NAMES[official] ?? []) : settings;
  }
  return merged;
}

function mergeSettings(base: Json | undefined, over: JsonObject, official: readonly string[]): JsonObject {
  const merged: Record<string, Json | undefined> = isJsonObject(base) ? { ...base } : {};
  for (const [name, value] of Object.entries(over)) {
    const place = spelled(name, official) ?? spelled(name, Object.keys(merged)) ?? name;
    if (value !== undefined) merged[place] = value;
  }
  return merged;
}

/** The name of a section, and what stands behind it: `LDAP` and ` "corp"`. */
function partsOf(header: string): readonly [string, string] {
  const end = header.search(/[\s"]/);
  return end < 0 ? [header, ''] : [header.slice(0, end), header.slice(end)];
}

function spelled(name: string, known: readonly string[]): string | undefined {
  return known.find((candidate) => candidate.toLowerCase() === name.toLowerCase());
}
