import { mistake } from '../errors/posit-connect-error';
import { GcfgSections, GcfgValue } from './contribution';
import { isJsonObject, Json, JsonObject } from './json';

const SECTION = /^[A-Za-z][A-Za-z0-9-]*( "(?:[^"\\\n\r]|\\["\\])*")?$/;
const SETTING = /^[A-Za-z][A-Za-z0-9-]*$/;
const NEEDS_QUOTES = /[#;"\\]|^\s|\s$|^$/;
const LARGEST_PLAIN_NUMBER = 999_999;

/**
 * The chart's `config` value for `sections`: the chart writes its scalars into the gcfg without quoting, so they are
 * encoded here.
 */
export function encodeGcfg(sections: GcfgSections, at: string): JsonObject {
  const encoded: Record<string, Json> = {};
  for (const [section, settings] of Object.entries(sections)) {
    if (settings === undefined) continue;
    requireSection(section, at);
    encoded[section] = settings === null ? null : encodeSettings(section, requireSettings(settings, section, at), at);
  }
  return encoded;
}

/** The header of a named section, e.g. `RPackageRepository "CRAN"`. */
export function namedSection(section: string, label: string): string {
  return `${section} ${quote(label)}`;
}

/** `over` laid upon `base`: Connect takes no notice of the case of names, so the spelling that came first stays. */
export function mergeSections(base: JsonObject, over: JsonObject): JsonObject {
  const merged: Record<string, Json | undefined> = { ...base };
  for (const [name, value] of Object.entries(over)) {
    const known = Object.keys(merged).find((key) => key.toLowerCase() === name.toLowerCase()) ?? name;
    const before = merged[known];
    if (value !== undefined) merged[known] = isJsonObject(before) && isJsonObject(value) ? mergeSections(before, value) : value;
  }
  return merged;
}

function encodeSettings(section: string, settings: Readonly<Record<string, GcfgValue | undefined>>, at: string): JsonObject {
  const encoded: Record<string, Json> = {};
  for (const [setting, value] of Object.entries(settings)) {
    if (value === undefined) continue;
    const path = `config.${section}.${setting}`;
    if (!SETTING.test(setting)) throw refused(at, `${JSON.stringify(path)} is no name of a setting`, 'letters, digits and "-", e.g. Server.Address');
    encoded[setting] = Array.isArray(value) ? value.map((item) => encodeScalar(item, path, at)) : encodeScalar(value, path, at);
  }
  return encoded;
}

function encodeScalar(value: unknown, path: string, at: string): Json {
  switch (typeof value) {
    case 'boolean':
      return value;
    case 'number':
      return encodeNumber(value, path, at);
    case 'string':
      return encodeString(value, path, at);
    default:
      if (value === null) return null;
      throw refused(at, `${path} is a map or a list of maps`, 'a string, a number, true or false, or a list of these');
  }
}

// From 1,000,000 on the chart prints numbers in scientific notation, which Connect does not read.
function encodeNumber(value: number, path: string, at: string): Json {
  if (!Number.isFinite(value)) throw refused(at, `${path} is ${value}`, 'a finite number');
  if (Math.abs(value) <= LARGEST_PLAIN_NUMBER && !/e/.test(String(value))) return value;
  return Number.isInteger(value) ? BigInt(value).toString() : value.toFixed(20).replace(/\.?0+$/, '');
}

function encodeString(value: string, path: string, at: string): string {
  if (/[\n\r\0]/.test(value)) throw refused(at, `${path} holds a line break`, 'one line; a second one would become a setting of its own');
  return NEEDS_QUOTES.test(value) ? quote(value) : value;
}

function quote(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}

function requireSettings(settings: unknown, section: string, at: string): Readonly<Record<string, GcfgValue | undefined>> {
  if (isJsonObject(settings)) return settings as Readonly<Record<string, GcfgValue | undefined>>;
  throw refused(at, `config.${section} is no map of settings`, '{ Setting: value }, or null to take the section away');
}

function requireSection(section: string, at: string): void {
  if (SECTION.test(section)) return;
  throw refused(at, `${JSON.stringify(section)} is no name of a section`, 'Server, or RPackageRepository "CRAN"');
}

function refused(at: string, what: string, fix: string): Error {
  return mistake('CONFIG_VALUE', { at, what, fix });
}
