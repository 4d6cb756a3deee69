import fc, { Arbitrary } from 'fast-check';

export type Scalar = string | number | boolean;

/** A section of the configuration, as a person means it: nothing is quoted or escaped. */
export interface RandomSection {
  readonly name: string;
  readonly label: string | undefined;
  readonly settings: { readonly [name: string]: Scalar | readonly Scalar[] };
}

/** Few sections with few settings; about one in ten cannot be written. */
export function randomConfiguration(): Arbitrary<readonly RandomSection[]> {
  const section = fc.record({ name: sectionName, label: fc.option(text, { nil: undefined, freq: 2 }), settings });
  return fc.uniqueArray(section, { minLength: 1, maxLength: 3, selector: ({ name, label }) => JSON.stringify([name.toLowerCase(), label]) });
}

/** Whether the gcfg in a ConfigMap can hold the configuration: the rules of gcfg and YAML, said once more. */
export function canBeWritten(configuration: readonly RandomSection[]): boolean {
  return configuration.every(({ name, label, settings: given }) =>
    NAME.test(name) && label !== '' && isOneLine(label ?? '') && Object.entries(given).every(([setting, value]) => NAME.test(setting) && [value].flat().every(isWritable)));
}

/** The configuration as a user writes it under `config`, with each section renamed. */
export function asConfig(configuration: readonly RandomSection[], rename: (name: string) => string): { readonly [header: string]: RandomSection['settings'] } {
  return Object.fromEntries(configuration.map(({ name, label, settings: given }) => [header(rename(name), label), given]));
}

function header(name: string, label: string | undefined): string {
  return label === undefined ? name : `${name} "${label.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

const NAME = /^[A-Za-z][A-Za-z0-9-]*$/;

function isWritable(value: Scalar): boolean {
  return typeof value === 'string' ? isOneLine(value) : typeof value === 'boolean' || Number.isFinite(value);
}

function isOneLine(written: string): boolean {
  return [...written].every((character) => {
    const code = character.codePointAt(0) ?? 0;
    const isControl = code < 0x20 ? code !== 9 : code >= 0x7f && code < 0xa0;
    const isHalf = code >= 0xd800 && code < 0xe000;
    return !isControl && !isHalf && ![0x2028, 0x2029, 0xfffe, 0xffff].includes(code);
  });
}

const AWKWARD = [
  ' ', '  ', '\t', '#', ';', '"', "'", '\\', '\\n', '\\"', '=', '[', ']', '[A]', '"]', ':', ': ', ' #', '-', '---', '...', '%', '@', '`', '|', '>', '&a', '*a', '!t', '?', ',',
  '{', '}', '{{', '}}', '{{ .Values.license }}', '${A}', '<<', '~', 'yes', 'null', '0775', '0o17', '1e3', '3.10', '1_000', 'e0', '2026-01-01', '12:30:45', '.inf',
  '\u00a0', '\u3000', '\u200b', '\ufeff', '\ufffd', '\u202e', 'é', 'e\u0301', '😀', '\u{1fffe}', '\u{10ffff}', 'word', 'A = 1',
];
const UNWRITABLE = ['\n', '\nA = 1\n[B]\n', '\r', '\r\n', '\0', '\u0001', '\u001b', '\u007f', '\u0085', '\u009f', '\u2028', '\u2029', '\ufffe', '\uffff', '\ud83d', '\udc00'];

const piece = fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...AWKWARD) }, { weight: 6, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) }, { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) });
const text = fc.oneof(
  { weight: 60, arbitrary: fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')) },
  { weight: 20, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.tuple(piece, fc.constantFrom(...UNWRITABLE), piece).map((pieces) => pieces.join('')) },
);
const number = fc.oneof(
  { weight: 40, arbitrary: fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(999_999, 1e6, 17_179_869_184, 1e21, 1e-5, 1e-7, 0.1)) },
  { weight: 1, arbitrary: fc.constantFrom(NaN, Infinity, -Infinity) },
);
const scalar = fc.oneof({ weight: 6, arbitrary: text }, { weight: 2, arbitrary: number }, { weight: 1, arbitrary: fc.boolean() });
const name = fc.oneof(
  { weight: 150, arbitrary: fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,12}$/) },
  { weight: 1, arbitrary: fc.constantFrom('', '1A', 'A B', 'A=B', 'A_B', 'Ä', 'A]\n[B', 'A"', '#A', 'A\n') },
);
const sectionName = fc.oneof({ weight: 3, arbitrary: name }, { weight: 1, arbitrary: fc.constantFrom('Server', 'server', 'LDAP', 'Ldap', 'RPackageRepository') });
const settings = fc
  .uniqueArray(fc.tuple(name, fc.oneof({ weight: 3, arbitrary: scalar }, { weight: 1, arbitrary: fc.array(scalar, { maxLength: 3 }) })), { maxLength: 4, selector: ([key]) => key.toLowerCase() })
  .map((entries) => Object.fromEntries(entries));
