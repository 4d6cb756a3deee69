import { mistake } from '../errors/posit-connect-error';
import { GcfgSections, GcfgValue } from './contribution';
import { decimal } from './decimal';
import { isJsonObject, Json, JsonObject } from './json';
import { characterName, unwritableCharacter } from './unwritable-character';

const SECTION = /^[A-Za-z][A-Za-z0-9-]*( "(?:[^"\\\n\r]|\\["\\])+")?$/;
const SETTING = /^[A-Za-z][A-Za-z0-9-]*$/;
const NEEDS_QUOTES = /[#;"\\]|^\s|\s$|^$/;
// The chart writes the gcfg into YAML as it is, where no control character but the tab may stand.
const CONTROL = /[\0-\x08\x0b-\x1f]/;
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

/** Whether the chart may print `value` itself: from 1,000,000 on, and below 0.0001, it takes scientific notation, which Connect does not read. */
export function isPlainNumber(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) <= LARGEST_PLAIN_NUMBER;
}

/** The header of a named section, e.g. `RPackageRepository "CRAN"`. */
export function namedSection(section: string, label: string): string {
  return `${section} ${quote(label)}`;
}

function encodeSettings(section: string, settings: Readonly<Record<string, GcfgValue | undefined>>, at: string): JsonObject {
  const encoded: Record<string, Json> = {};
  for (const [setting, value] of Object.entries(settings)) {
    if (value === undefined) continue;
    const path = `config.${section}.${setting}`;
    if (!SETTING.test(setting)) throw refused(at, `${JSON.stringify(path)} is no name of a setting`, 'letters, digits and "-", e.g. Server.Address');
    encoded[setting] = Array.isArray(value) ? value.map((item, index) => encodeScalar(item, `${path}[${index}]`, at)) : encodeSetting(value, path, at);
  }
  return encoded;
}

// With null the chart deletes its default.
function encodeSetting(value: unknown, path: string, at: string): Json {
  return value === null ? null : encodeScalar(value, path, at);
}

function encodeScalar(value: unknown, path: string, at: string): Json {
  switch (typeof value) {
    case 'boolean':
      return value;
    case 'number':
      return encodeNumber(value, path, at);
    case 'bigint':
      return String(value);
    case 'string':
      return encodeString(value, path, at);
    default:
      throw refused(at, `${path} is ${value === null ? 'null in a list' : 'a map, or a list in a list'}`, 'a string, a number, true or false, or a list of these');
  }
}

function encodeNumber(value: number, path: string, at: string): Json {
  if (!Number.isFinite(value)) throw refused(at, `${path} is ${value}`, 'a finite number');
  return isPlainNumber(value) ? value : decimal(value);
}

function encodeString(value: string, path: string, at: string): string {
  requireOneLine(value, path, at);
  return NEEDS_QUOTES.test(value) ? quote(value) : value;
}

function requireOneLine(text: string, path: string, at: string): void {
  if (/[\n\r]/.test(text)) throw refused(at, `${path} holds a line break`, 'one line; a second one would become a setting of its own');
  const character = CONTROL.exec(text)?.[0];
  const name = character === undefined ? unwritableCharacter(text) : characterName(character);
  if (name !== undefined) throw refused(at, `${path} holds the character ${name}`, 'the same text without it; the ConfigMap cannot hold it');
}

function quote(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}

function requireSettings(settings: unknown, section: string, at: string): Readonly<Record<string, GcfgValue | undefined>> {
  if (isJsonObject(settings)) return settings as Readonly<Record<string, GcfgValue | undefined>>;
  throw refused(at, `config.${section} is no map of settings`, '{ Setting: value }, or null to take the section away');
}

function requireSection(section: string, at: string): void {
  if (SECTION.test(section)) return requireOneLine(section, `the section ${JSON.stringify(section)}`, at);
  throw refused(at, `${JSON.stringify(section)} is no name of a section`, 'Server, or RPackageRepository "CRAN"');
}

function refused(at: string, what: string, fix: string): Error {
  return mistake('CONFIG_VALUE', { at, what, fix });
}
