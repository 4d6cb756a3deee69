import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Unreadable } from '../../src/cli/unreadable';
import { PROJECT_ROOT } from '../support/chart-under-test';
import { checked } from './findings';
import { keyMutation, SPOILINGS, withSpoiledKey } from './key-mutations';
import { lineMutation, withMutatedLine } from './line-mutations';
import { Session, session } from './session';

const OURS = ['deployments/high-availability.yaml', 'transcripts/clean/values.yaml'].map((name) => join(__dirname, name));
const EXAMPLES = join(PROJECT_ROOT, '../shared/data/examples');
const PUBLISHED = existsSync(EXAMPLES) ? readdirSync(EXAMPLES).map((name) => join(EXAMPLES, name)) : [];

/** A file in order, whose lines are dropped, doubled, moved, renamed, retyped and emptied below. */
const LINES = readFileSync(OURS[1], 'utf8').split('\n');

const mutation = lineMutation(LINES);

describe('a values file whose lines were mutated', () => {
  it('gives findings at lines that it has, or one sentence; it never crashes', () => {
    const seen = { read: 0, unread: 0 };
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        const text = mutations.reduce(withMutatedLine, LINES).join('\n');
        const findings = readable(text);
        seen[findings === undefined ? 'unread' : 'read'] += 1;
        for (const finding of findings ?? []) {
          expect(finding.line).toBeGreaterThanOrEqual(1);
          expect(finding.line).toBeLessThanOrEqual(text.split('\n').length);
          expect(finding.fix).not.toBe('');
        }
      }),
      { numRuns: 400 },
    );
    // A corpus of nothing but broken files would prove little.
    expect(seen.read).toBeGreaterThan(100);
    expect(seen.unread).toBeGreaterThan(20);
  });

  it('laid over the file in order never crashes either', () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        readable(LINES.join('\n'), mutations.reduce(withMutatedLine, LINES).join('\n'));
      }),
      { numRuns: 200 },
    );
  });
});

describe('a values file whose keys were dropped, doubled, retyped, renamed or emptied', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'random-files-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is clean, has findings, or cannot be read, and the command says which: ours', () => judgeSpoiled(OURS, 300));

  it.skipIf(PUBLISHED.length === 0)('is clean, has findings, or cannot be read, and the command says which: published ones', () => judgeSpoiled(PUBLISHED, 400));

  function judgeSpoiled(files: readonly string[], numRuns: number): void {
    const texts = files.map((file) => readFileSync(file, 'utf8'));
    const applied = new Set<string>();
    const exitCodes = new Set<number>();
    const runs = fc.tuple(fc.constantFrom(...texts), fc.array(keyMutation, { minLength: 1, maxLength: 4 }), fc.constantFrom('text', 'json', 'sarif'));
    fc.assert(
      fc.property(runs, ([correct, mutations, format]) => {
        let text = correct;
        for (const spoiled of mutations) {
          const before = text;
          text = withSpoiledKey(before, spoiled);
          if (text !== before) applied.add(spoiled.kind);
        }
        writeFileSync(join(folder, 'values.yaml'), text);
        const answer = session(['check', '--values', 'values.yaml', '--format', format], folder);
        requireAnswer(answer, format);
        exitCodes.add(answer.exitCode);
      }),
      { numRuns },
    );
    expect([...applied].sort()).toEqual([...SPOILINGS].sort());
    expect([...exitCodes].sort()).toEqual([0, 1, 2]);
  }
});

/** A report for a file that can be read, one sentence for one that cannot; never the trace of a crash. */
function requireAnswer({ exitCode, out, err }: Session, format: string): void {
  expect(out + err).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  if (exitCode === 2) {
    expect(out).toBe('');
    expect(err).toMatch(/^values\.yaml\S* [^\n]+\.\n$/);
    return;
  }
  expect(err).toBe('');
  expect([0, 1]).toContain(exitCode);
  const reported = format === 'text' ? /^(\S+:\d+: error |error )/m.test(out) : JSON.stringify(JSON.parse(out)).includes(format === 'json' ? '"severity":"error"' : '"level":"error"');
  expect(reported).toBe(exitCode === 1);
}

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
