import fc from 'fast-check';

/** Ways to spoil a key of a values file. */
export const SPOILINGS = ['dropped', 'doubled', 'retyped', 'renamed', 'emptied'] as const;

type Spoiling = (typeof SPOILINGS)[number];

/** One key of a values file that is spoiled: which of all, how, and with what value or name. */
export interface KeyMutation {
  readonly kind: Spoiling;
  /** Counted among the keys of the text, around its end. */
  readonly key: number;
  readonly value: string;
  /** Empty for its own name, misspelled. */
  readonly name: string;
}

const NAMES = ['', '', '', 'enabled', 'name', 'config', 'values', '"a.b"', '__proto__', 'constructor', 'null', '5', '<<', 'LDAP "x"'];
const VALUES = ['null', '""', '0', '-1e9', 'yes', '"false"', 'text', '[]', '{}', '[null]', '[[5]]', '{ a: { b: c } }', '.inf', '2026-01-01', '"{{ x }}"', '{ name: { name: [] } }'];

/** Any way to spoil any key. */
export const keyMutation: fc.Arbitrary<KeyMutation> = fc.record({
  kind: fc.constantFrom(...SPOILINGS),
  key: fc.nat({ max: 500 }),
  value: fc.constantFrom(...VALUES),
  name: fc.constantFrom(...NAMES),
});

/** A line that begins with a key: what comes before it, dashes of a list included, the key, and the rest. */
const KEY_LINE = /^(\s*(?:- +)*)("[^"]*"|[\w./-]+(?: "[^"]*")?)(:(?:\s.*)?)$/;

/** `text` with one of its keys spoiled, together with all that is written below that key. */
export function withSpoiledKey(text: string, { kind, key, value, name: newName }: KeyMutation): string {
  const lines = text.split('\n');
  const keys = lines.flatMap((line, index) => (KEY_LINE.test(line) ? [index] : []));
  if (keys.length === 0) return text;
  const start = keys[key % keys.length];
  const [, before = '', name = '', rest = ''] = KEY_LINE.exec(lines[start]) ?? [];
  const end = endOfBlock(lines, start, before.length);
  const block = lines.slice(start + 1, end);
  const spoiled: Readonly<Record<Spoiling, readonly string[]>> = {
    // What stands before the key is the list's, not its own.
    dropped: before.trim() === '' ? [] : [before],
    doubled: [lines[start], ...block, `${' '.repeat(before.length)}${name}${rest}`, ...block],
    retyped: [`${before}${name}: ${value}`],
    renamed: [`${before}${newName || misspelled(name)}${rest}`, ...block],
    emptied: [`${before}${name}:`],
  };
  return [...lines.slice(0, start), ...spoiled[kind], ...lines.slice(end)].join('\n');
}

// Blank lines and comments end nothing.
function endOfBlock(lines: readonly string[], start: number, column: number): number {
  const next = lines.findIndex((line, index) => index > start && /^\s*[^\s#]/.test(line) && !isBelow(line, column));
  return next < 0 ? lines.length : next;
}

// A list may stand in the column of its key.
function isBelow(line: string, column: number): boolean {
  const indent = line.search(/\S/);
  return indent > column || (indent === column && line[indent] === '-');
}

// Its last letter twice.
function misspelled(name: string): string {
  return name.replace(/\w(?=\W*$)/, '$&$&');
}
