import fc from 'fast-check';

/** What may happen to one line of a file. */
export interface LineMutation {
  readonly kind: string;
  readonly line: number;
  readonly value?: string;
}

const value = fc.constantFrom('null', '""', '5', '-1e9', 'yes', '"false"', '[]', '{}', '[null]', '[[5]]', '{ a: { b: c } }', '*nowhere', '&a [*a]', '!!binary x', '{{ x }}', '.inf', '2026-01-01', '"unclosed', '|');
const key = fc.constantFrom('__proto__', 'constructor', 'toString', '<<', '? [a]', '5', 'null', '"a.b"', '"LDAP"');

/** Anything that may happen to one of `lines`. */
export function lineMutation(lines: readonly string[]): fc.Arbitrary<LineMutation> {
  const line = fc.nat({ max: lines.length - 1 });
  return fc.oneof(
    fc.record({ kind: fc.constantFrom('drop', 'double', 'deepen', 'rename', 'empty', 'swallow'), line }),
    fc.record({ kind: fc.constant('retype'), line, value }),
    fc.record({ kind: fc.constant('key'), line, value: key }),
    fc.record({ kind: fc.constant('noise'), line, value: fc.string() }),
  );
}

/** The lines after one of them was dropped, doubled, moved, renamed, retyped or emptied. */
export function withMutatedLine(lines: readonly string[], { kind, line: at, value: written = '' }: LineMutation): readonly string[] {
  const index = Math.min(at, lines.length - 1);
  const before = lines[index] ?? '';
  const changed: Readonly<Record<string, readonly string[]>> = {
    drop: [],
    double: [before, before],
    deepen: [`  ${before}`],
    rename: [before.replace(/(\w)(\w)/, '$2$1')],
    empty: [before.replace(/:.*/, ':')],
    swallow: [before.replace(/[}\]]$/, '')],
    retype: [before.replace(/:.*/, () => `: ${written}`)],
    key: [before.replace(/[\w-]+:/, () => `${written}:`)],
    noise: [`${before}${written}`],
  };
  return [...lines.slice(0, index), ...changed[kind], ...lines.slice(index + 1)];
}
