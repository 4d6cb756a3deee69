import { describe, expect, it } from 'vitest';
import { suppressionComments } from '../../../src/cli/check/suppression-comments';
import { checked } from '../findings';

const IGNORE = '# cdk8s-posit-connect-ignore';

describe('a comment that silences a rule', () => {
  it.each([
    ['stands on a line of its own', `\n${IGNORE} CONNECT017: local\n`, [{ rule: 'CONNECT017', reason: 'local', line: 2 }]],
    ['stands behind a value', `replicas: 1 ${IGNORE} CONNECT017: local: really\n`, [{ rule: 'CONNECT017', reason: 'local: really', line: 1 }]],
    ['without a reason is found, too', `${IGNORE} CONNECT017\n`, [{ rule: 'CONNECT017', reason: '', line: 1 }]],
    ['is none inside a block of text', `args:\n  - |\n    ${IGNORE} CONNECT017: no comment\n`, []],
    ['is none inside quotes', `args: ["a\n  ${IGNORE} CONNECT017: no comment"]\n`, []],
    ['is none where something else is meant', '# cdk8s-posit-connect is great\n', []],
  ])('%s', (_, text, comments) => {
    expect(suppressionComments(text)).toEqual(comments);
  });

  it('moves its findings to the suppressed ones, wherever they were written', () => {
    const { findings, suppressed } = checked('replicas: 1\n', `${IGNORE} CONNECT017: local\n`);
    expect(findings.filter(({ rule }) => rule === 'CONNECT017')).toEqual([]);
    expect(suppressed.map(({ finding, reason }) => `${finding.rule} ${reason}`)).toEqual(['CONNECT017 local']);
  });

  it('silences findings of the schemas, too', () => {
    expect(checked(`quux: 1 ${IGNORE} SCHEMA001: read by our fork\n`).suppressed.map(({ finding }) => finding.path)).toEqual(['quux']);
  });

  it('without a reason silences nothing, and is itself reported', () => {
    const rules = checked(`${IGNORE} CONNECT017\n`).findings.map(({ rule }) => rule);
    expect(rules).toContain('RULE_REASON');
    expect(rules).toContain('CONNECT017');
  });
});
