import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Unreadable } from '../../src/cli/unreadable';
import { checked } from './findings';

/** A file in order, whose lines are dropped, doubled, moved, renamed, retyped and emptied below. */
const LINES = readFileSync(join(__dirname, 'transcripts/clean/values.yaml'), 'utf8').split('\n');

const line = fc.nat({ max: LINES.length - 1 });
const value = fc.constantFrom('null', '""', '5', '-1e9', 'yes', '"false"', '[]', '{}', '[null]', '[[5]]', '{ a: { b: c } }', '*nowhere', '&a [*a]', '!!binary x', '{{ x }}', '.inf', '2026-01-01', '"unclosed', '|');
const mutation = fc.oneof(
  fc.record({ kind: fc.constantFrom('drop', 'double', 'deepen', 'rename', 'empty', 'swallow'), line }),
  fc.record({ kind: fc.constant('retype'), line, value }),
  fc.record({ kind: fc.constant('key'), line, value: fc.constantFrom('__proto__', 'constructor', 'toString', '<<', '? [a]', '5', 'null', '"a.b"', '"LDAP"') }),
  fc.record({ kind: fc.constant('noise'), line, value: fc.string() }),
);

type Mutation = { readonly kind: string; readonly line: number; readonly value?: string };

describe('a values file that was mutated', () => {
  it('gives findings at lines that it has, or one sentence; it never crashes', () => {
    const seen = { read: 0, unread: 0 };
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        const text = mutations.reduce<readonly string[]>(mutated, LINES).join('\n');
        const findings = readable(text);
        seen[findings === undefined ? 'unread' : 'read'] += 1;
        for (const finding of findings ?? []) {
          expect(finding.line).toBeGreaterThanOrEqual(1);
          expect(finding.line).toBeLessThanOrEqual(text.split('\n').length);
          expect(finding.fix).not.toBe('');
        }
      }),
      { numRuns: 1000 },
    );
    // A corpus of nothing but broken files would prove little.
    expect(seen.read).toBeGreaterThan(300);
    expect(seen.unread).toBeGreaterThan(30);
  });

  it('laid over the file in order never crashes either', () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        readable(LINES.join('\n'), mutations.reduce<readonly string[]>(mutated, LINES).join('\n'));
      }),
      { numRuns: 300 },
    );
  });
});

// Only the one sentence is allowed to be thrown.
function readable(...texts: readonly string[]): ReturnType<typeof checked>['findings'] | undefined {
  try {
    return checked(...texts).findings;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    expect(error.message).not.toContain('\n');
    return undefined;
  }
}

function mutated(lines: readonly string[], { kind, line: at, value: written = '' }: Mutation): readonly string[] {
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
