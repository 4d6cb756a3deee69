import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CheckReport } from '../../src/cli/check/findings';
import { Unreadable } from '../../src/cli/unreadable';
import { lineMutation, withMutatedLine } from './line-mutations';
import { checkedManifests } from './manifest-findings';

const DIST = join(__dirname, '../../dist');
const MANY_KINDS = readFileSync(join(__dirname, 'transcripts/manifests-against/old/all.yaml'), 'utf8');
const INSTALLATION = readdirSync(DIST).map((name) => readFileSync(join(DIST, name), 'utf8')).join('---\n');

describe.each([['many kinds', MANY_KINDS], ['an installation', INSTALLATION]])('manifests of %s whose lines were mutated', (_, correct) => {
  const lines = correct.split('\n');
  const mutated = fc.array(lineMutation(lines), { minLength: 1, maxLength: 4 }).map((mutations) => mutations.reduce(withMutatedLine, lines).join('\n'));

  it('give findings at lines that they have, or one sentence; they never crash', () => {
    const seen = { read: 0, unread: 0 };
    fc.assert(
      fc.property(mutated, (text) => {
        const report = readable([text]);
        seen[report === undefined ? 'unread' : 'read'] += 1;
        for (const finding of report?.findings ?? []) {
          expect(finding.line).toBeGreaterThanOrEqual(1);
          expect(finding.line).toBeLessThanOrEqual(text.split('\n').length);
          expect(finding.path).not.toBe('');
        }
      }),
      { numRuns: 200 },
    );
    // A corpus of nothing but broken files would prove little.
    expect(seen.read).toBeGreaterThan(60);
    expect(seen.unread).toBeGreaterThan(10);
  });

  it('are compared with correct ones, and correct ones with them', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(mutated, (text) => {
        for (const report of [readable([text], correct), readable([correct], text)]) {
          for (const { rule, file } of report?.findings ?? []) {
            seen.add(rule);
            expect(['0.yaml', 'old.yaml']).toContain(file);
          }
        }
      }),
      // Chance alone does not lose a claim, or change what is immutable, in each hundred.
      { numRuns: 100, examples: [[withoutClaims(correct)], [correct.replaceAll('restartPolicy: Never', 'restartPolicy: OnFailure')]] },
    );
    expect([...seen]).toEqual(expect.arrayContaining(['CONNECT099', 'CONNECT100']));
  });
});

function withoutClaims(text: string): string {
  return text.split(/^---\n/m).filter((document) => !/^kind: PersistentVolumeClaim$/m.test(document)).join('---\n');
}

// Only the one sentence is allowed to be thrown.
function readable(texts: readonly string[], before?: string): CheckReport | undefined {
  try {
    return checkedManifests(texts, before);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    expect(error.message).not.toContain('\n');
    return undefined;
  }
}
