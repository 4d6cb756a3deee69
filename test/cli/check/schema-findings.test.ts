import { describe, expect, it } from 'vitest';
import { doubledKeys } from '../../../src/cli/check/doubled-keys';
import { parseValues } from '../../../src/cli/check/values-file';
import { checked } from '../findings';

describe('of a values file, the schemas find', () => {
  it('a key that is written twice, which only its text shows', () => {
    const { findings } = checked('replicas: 1\nreplicas: 2');
    expect(findings.find(({ rule }) => rule === 'SCHEMA005')).toMatchObject({ path: 'replicas', fix: 'one key with all that belongs to it' });
    expect(doubledKeys(parseValues('values.yaml', 'replicas: 1\nreplicas: 2').document.contents)).toEqual([{ path: ['replicas'], received: 'written 2 times' }]);
  });

  it.each([
    ['a date, which helm reads as text', 'pod: { annotations: { since: 2026-08-01 } }'],
    ['a time, which helm reads as text', 'pod: { annotations: { at: 12:30 } }'],
    ['a section of the chart taken away', 'config: { \'RPackageRepository "RSPM"\': null }'],
  ])('nothing about %s', (_, text) => {
    expect(checked(text).findings.filter(({ rule }) => rule.startsWith('SCHEMA'))).toEqual([]);
  });

  it('show no value that may be a secret', () => {
    const report = checked('license: { key: [s3cr3t], file: { contents: { a: s3cr3t } } }\nconfig: { Postgres: { Password: { a: s3cr3t }, URL: [s3cr3t] }, SMTP: s3cr3t }\nchronicleAgent: { connectApiKey: { value: 53527 } }\n');
    expect(report.findings.length).toBeGreaterThan(3);
    expect(JSON.stringify(report)).not.toMatch(/s3cr3t|53527/);
  });
});
