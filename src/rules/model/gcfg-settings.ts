import { isJsonObject, Json } from '../../values/json';
import { onceFor } from '../../values/once-for';
import { scalarText } from './truth';
import { PathSegment } from './value-path';

/** One setting under `config`, as the chart writes it into the gcfg. */
export interface GcfgSetting {
  /** Section without its label: `LDAP` for `LDAP "corp"`. */
  readonly section: string;
  readonly name: string;
  readonly path: readonly PathSegment[];
  readonly value: Json;
}

/** All settings of `config`, in the order in which the chart writes them. */
export function gcfgSettings(config: Json | undefined): readonly GcfgSetting[] {
  return sortedEntries(config).flatMap(([header, settings]) =>
    sortedEntries(settings).map(([name, value]) => ({ section: header.split(/[\s"]/)[0], name, path: ['config', header, name], value })),
  );
}

// Many rules ask for the same few settings.
const indexOf = onceFor((settings: readonly GcfgSetting[]) => new Map(settings.map((setting) => [`${setting.section}.${setting.name}`.toLowerCase(), setting])));

/** The setting that Connect goes by: names have no case to it, and the last line of the file wins. */
export function gcfgSetting(settings: readonly GcfgSetting[], section: string, name: string): GcfgSetting | undefined {
  return indexOf(settings).get(`${section}.${name}`.toLowerCase());
}

/** A value as Connect reads it: without the quotes that gcfg takes away, and empty where there is no text. */
export function settingText(setting: GcfgSetting | undefined): string {
  const value = Array.isArray(setting?.value) ? (setting.value as readonly Json[]).at(-1) : setting?.value;
  return unquoted(scalarText(value).trim());
}

/** `text` without the quotes and backslashes that gcfg takes away. */
export function unquoted(text: string): string {
  return /^".*"$/.test(text) ? text.slice(1, -1).replace(/\\(.)/g, '$1') : text;
}

function sortedEntries(map: Json | undefined): readonly (readonly [string, Json])[] {
  if (!isJsonObject(map)) return [];
  return Object.entries(map)
    .filter((entry): entry is [string, Json] => entry[1] !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1));
}
