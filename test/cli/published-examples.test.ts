import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { evaluateRules } from '../../src/rules/engine';
import { valuesModel } from '../../src/rules/model/values-model';
import { JsonObject } from '../../src/values/json';
import { PROJECT_ROOT } from '../support/chart-under-test';
import { session } from './session';

const EXAMPLES = join(PROJECT_ROOT, '../shared/data/examples');
const PRESENT = existsSync(EXAMPLES);
const NAMES = PRESENT ? readdirSync(EXAMPLES).map((name) => ({ name })) : [];

interface Told {
  readonly rule: string;
  readonly path: string;
  readonly line: number;
}

describe.skipIf(!PRESENT)('a published values file', () => {
  it.each(NAMES.length === 0 ? [{ name: 'none' }] : NAMES)('$name gets what the rules say, nothing from the schemas, and the exit code of its errors', ({ name }) => {
    const { exitCode, out, err } = session(['check', '--values', name, '--format', 'json'], EXAMPLES);
    const expected = evaluateRules(valuesModel({ values: valuesOf(name), releaseName: 'rstudio-connect', namespace: 'default', connectVersion: '2026.08.0' })).findings;
    const { findings } = JSON.parse(out) as { readonly findings: readonly Told[] };
    expect(err).toBe('');
    expect(findings.map(({ rule, path }) => `${rule} ${path}`)).toEqual(expected.map(({ rule, path }) => `${rule} ${path}`));
    expect(exitCode).toBe(expected.some(({ severity }) => severity === 'error') ? 1 : 0);
  });

  it('is told the line of its password', () => {
    const { out } = session(['check', '--values', 'nginx-ingress.yaml', '--format', 'json'], EXAMPLES);
    const { findings } = JSON.parse(out) as { readonly findings: readonly Told[] };
    const lines = readFileSync(join(EXAMPLES, 'nginx-ingress.yaml'), 'utf8').split('\n');
    const password = findings.find(({ path }) => path === 'config.Postgres.Password');
    expect(lines[(password?.line ?? 0) - 1]).toMatch(/^\s+Password:/);
  });
});

function valuesOf(name: string): JsonObject {
  return parse(readFileSync(join(EXAMPLES, name), 'utf8'), { version: '1.1' }) as JsonObject;
}
