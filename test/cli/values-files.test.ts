import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chartUnderTest } from '../support/chart-under-test';
import { renderWithHelm } from '../support/helm';
import { Session, session } from './session';

const HIGH_AVAILABILITY = join(__dirname, 'deployments/high-availability.yaml');
const CORRECT = readFileSync(HIGH_AVAILABILITY, 'utf8');

/** What is replaced in the correct file, by what, and what must be found there. */
type Fault = readonly [line: string, faulty: string, finding: string];

interface Told {
  readonly severity: string;
  readonly rule: string;
  readonly path: string;
  readonly line: number;
  readonly fix: string;
}

const FILES: Readonly<Record<string, readonly Fault[]>> = {
  'misspelled keys': [
    ['  ingressClassName: nginx', '  ingresClassName: nginx', 'error SCHEMA001 ingress.ingresClassName'],
    ['    memory: 8Gi', '    memmory: 8Gi', 'error CONNECT057 resources.requests.memmory'],
    ['    EmailProvider: SMTP', '    EmailProvder: SMTP', 'warning SCHEMA003 config.Server.EmailProvder'],
  ],
  'values of another kind': [
    ['    Port: 587', '    Port: smtp', 'error SCHEMA002 config.SMTP.Port'],
    ['replicas: 3', 'replicas: "3"', 'error SCHEMA002 replicas'],
    ['          version: "4.6.1"', '          version: 4.10', 'warning CONNECT046 executionEnvironments[0].r.installations[0].version'],
  ],
  'what the chart refuses or Connect does not start with': [
    ['    Provider: Postgres', '    Provider: SQLite', 'error CONNECT031 config.Database.Provider'],
    ['  name: connect-shared-storage', '  subPath: /connect', 'error CONNECT012 sharedStorage.subPath'],
    ['    ClientId: connect', '    ClientSecret: not-a-real-one', 'error CONNECT029 config.OAuth2.ClientSecret'],
  ],
  'values that do not go together': [
    ['    nginx.ingress.kubernetes.io/affinity: cookie', '    nginx.ingress.kubernetes.io/affinity: none', 'warning CONNECT032 replicas'],
    ['    Address: https://connect.example.com', '    Address: https://connect.example.org', 'warning CONNECT037 config.Server.Address'],
    ['sslmode=verify-full', 'sslmode=disable', 'warning CONNECT055 config.Postgres.URL'],
  ],
};

describe('the values file of a correct deployment', () => {
  it.each(['deployments/high-availability.yaml', 'transcripts/clean/values.yaml'])('has no finding, not even an info: %s', (file) => {
    expect(session(['check', '--values', file, '--severity', 'info'], __dirname)).toEqual({ exitCode: 0, out: 'no findings\n', err: '' });
  });

  it('is one that the chart renders', () => {
    const { failure, objects } = renderWithHelm({ chart: chartUnderTest().path, namespace: 'posit-connect', values: HIGH_AVAILABILITY });
    expect(failure).toBeUndefined();
    expect(objects.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['Deployment', 'Ingress', 'PodDisruptionBudget', 'ServiceMonitor']));
  });
});

describe.each(Object.entries(FILES))('a values file with three faults, %s,', (_name, faults) => {
  let folder = '';
  let lines: readonly string[] = [];
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'values-file-'));
    const text = faults.reduce(withFault, CORRECT);
    lines = text.split('\n');
    writeFileSync(join(folder, 'values.yaml'), text);
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const check = (...options: readonly string[]): Session => session(['check', '--values', 'values.yaml', ...options], folder);

  it('has three findings, each at its place', () => {
    const { findings } = JSON.parse(check('--format', 'json').out) as { readonly findings: readonly Told[] };
    expect(findings.map(({ severity, rule, path }) => `${severity} ${rule} ${path}`).sort()).toEqual(faults.map(([, , finding]) => finding).sort());
    for (const { path, line, fix } of findings) {
      expect(lines[line - 1]).toContain(path.split('.').at(-1));
      expect(fix).not.toBe('');
    }
  });

  it('has an exit code for a pipeline', () => {
    expect(check('--severity', 'warning').exitCode).toBe(1);
    expect(check().exitCode).toBe(faults.some(([, , finding]) => finding.startsWith('error')) ? 1 : 0);
  });
});

function withFault(text: string, [line, faulty]: Fault): string {
  const parts = text.split(line);
  if (parts.length !== 2) throw new Error(`the file has ${JSON.stringify(line)} ${parts.length - 1} times`);
  return parts.join(faulty);
}
