import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { evaluateRules } from '../../../src/rules/engine';
import { JsonObject } from '../../../src/values/json';
import { PROJECT_ROOT } from '../../support/chart-under-test';
import { findingsFor, modelOf } from '../rule-examples';

const EXAMPLES = join(PROJECT_ROOT, '../shared/data/examples');
const PRESENT = existsSync(EXAMPLES);

describe('among the findings', () => {
  it('are those of the schemas: unknown values as errors, unknown settings as warnings', () => {
    expect(schemaFindingsFor({ quux: 1, config: { Server: { Quux: 1 } } })).toEqual(['error SCHEMA001 quux', 'warning SCHEMA003 config.Server.Quux']);
  });

  it('is nothing of theirs where a rule says more about the same place', () => {
    const about = findingsFor({ image: { tagPrefix: 'jammy-' } }).filter(({ path }) => path === 'image.tagPrefix');
    expect(about.map(({ rule }) => rule)).toEqual(['CONNECT014']);
  });

  it('is a mistyped key, though a rule judged the map that holds it', () => {
    const findings = findingsFor({ sharedStorage: { creat: true } }).filter(({ path }) => path.startsWith('sharedStorage'));
    expect(findings.map(({ rule, path, fix }) => [rule, path, fix])).toContainEqual(['SCHEMA001', 'sharedStorage.creat', 'sharedStorage.create: …']);
    expect(findings.map(({ rule }) => rule)).toContain('CONNECT009');
  });

  it('are silenced as any other, with a reason', () => {
    const reason = 'our own chart reads it';
    const report = evaluateRules(modelOf({ quux: 1 }), [{ rule: 'SCHEMA001', reason }]);
    expect(report.mistakes).toEqual([]);
    expect(report.suppressed.map(({ finding, reason: why }) => [finding.rule, finding.path, why])).toEqual([['SCHEMA001', 'quux', reason]]);
    expect(report.findings.filter(({ rule }) => rule.startsWith('SCHEMA'))).toEqual([]);
  });

  it('show no value that may be a secret', () => {
    const values = { license: { key: ['s3cr3t'], file: { contents: { a: 's3cr3t' } } }, config: { Postgres: { Password: { a: 's3cr3t' }, URL: ['s3cr3t'] }, SMTP: 's3cr3t' }, chronicleAgent: { connectApiKey: { value: 53527 } } };
    expect(schemaFindingsFor(values).length).toBeGreaterThan(3);
    expect(JSON.stringify(findingsFor(values))).not.toMatch(/s3cr3t|53527/);
  });
});

describe.skipIf(!PRESENT)('a published values file', () => {
  it.each(PRESENT ? readdirSync(EXAMPLES).map((name) => ({ name })) : [{ name: 'none' }])('$name is in order by the schemas', ({ name }) => {
    expect(schemaFindingsFor(parse(readFileSync(join(EXAMPLES, name), 'utf8'), { version: '1.1' }) as JsonObject)).toEqual([]);
  });
});

function schemaFindingsFor(values: JsonObject): readonly string[] {
  return findingsFor(values).filter(({ rule }) => rule.startsWith('SCHEMA')).map(({ rule, path, severity }) => `${severity} ${rule} ${path}`);
}
