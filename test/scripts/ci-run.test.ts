import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const CI_RUN = resolve(__dirname, '../../.ci/run');

/** Counts in a report of vitest. */
interface Report {
  readonly passed?: number;
  readonly failed?: number;
  readonly pending?: number;
  readonly todo?: number;
}

/** What the stand-in for npm does in one run: exit codes, and the reports of the suites. */
interface Outcome {
  readonly synth?: number;
  readonly test?: number;
  readonly check?: number;
  readonly cluster?: number;
  readonly report?: Report;
  /** Of the suite of the cluster: what is seen inside, and what from outside. */
  readonly clusterReports?: readonly Report[];
}

/** What the other suites report here where a test says nothing. */
const SKIPPED: Report = { pending: 1 };

let clone: string;
beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'ci-run-'));
  cpSync(CI_RUN, join(clone, '.ci/run'));
  mkdirSync(join(clone, 'dist'));
  writeFileSync(join(clone, 'dist/release.yaml'), 'kind: Deployment\n');
  git('init', '-q');
  git('add', 'dist');
  git('-c', 'user.name=t', '-c', 'user.email=t@example.com', 'commit', '-q', '-m', 'dist');
});
afterEach(() => rmSync(clone, { recursive: true, force: true }));

describe('the last line of .ci/run', () => {
  it('adds the steps synth, dist/ and check to the tests', () => {
    const report = { passed: 40, pending: 5, todo: 2 };
    expect(run({ report })).toEqual({ status: 0, last: '43 passed, 0 failed, 9 skipped' });
  });

  it.each<[string, Outcome, string]>([
    ['a test that fails', { test: 1, report: { passed: 39, failed: 1 } }, '42 passed, 1 failed, 2 skipped'],
    ['a test file that cannot be loaded', { test: 1, report: { passed: 39 } }, '42 passed, 1 failed, 2 skipped'],
    ['a test command that ends without a report', { test: 1, report: undefined }, '3 passed, 1 failed, 2 skipped'],
    ['a synth that fails', { synth: 1, report: { passed: 40 } }, '42 passed, 1 failed, 2 skipped'],
    ['a check that fails', { check: 2, report: { passed: 40 } }, '42 passed, 1 failed, 2 skipped'],
  ])('counts %s, and the status says so', (_, outcome, last) => {
    expect(run(outcome)).toEqual({ status: 1, last });
  });

  it('does not pass where the tests say that all is well and report nothing', () => {
    expect(run({ test: 0, report: undefined })).toEqual({ status: 1, last: '3 passed, 1 failed, 2 skipped' });
  });

  it('adds what the suite of the cluster sees from inside and from outside', () => {
    const clusterReports = [{ passed: 30, pending: 1 }, { passed: 2 }];
    expect(run({ report: { passed: 40 }, clusterReports })).toEqual({ status: 0, last: '75 passed, 0 failed, 2 skipped' });
  });

  it('passes where a machine can run no cluster, and tells how many tests it skipped', () => {
    expect(run({ report: { passed: 40 }, clusterReports: [{ pending: 30 }, { pending: 2 }] })).toEqual({ status: 0, last: '43 passed, 0 failed, 33 skipped' });
  });

  it.each<[string, Partial<Outcome>, string]>([
    ['a test of the cluster that fails', { cluster: 1, clusterReports: [{ passed: 29, failed: 1 }] }, '72 passed, 1 failed, 1 skipped'],
    ['a cluster that does not start', { cluster: 1, clusterReports: [] }, '43 passed, 1 failed, 1 skipped'],
  ])('counts %s', (_, outcome, last) => {
    expect(run({ report: { passed: 40 }, ...outcome })).toEqual({ status: 1, last });
  });

  it.each(['dist/release.yaml', 'dist/another.yaml'])('counts a %s that is not as committed', (file) => {
    writeFileSync(join(clone, file), 'kind: Changed\n');
    expect(run({ report: { passed: 40 } })).toEqual({ status: 1, last: '42 passed, 1 failed, 2 skipped' });
  });
});

it('the packages for the tests are installed first, where the script for it exists', () => {
  mkdirSync(join(clone, 'scripts'));
  writeFileSync(join(clone, 'scripts/install-test-packages.sh'), 'touch installed\n');
  expect(run({ report: { passed: 1 } }).last).toBe('5 passed, 0 failed, 2 skipped');
  expect(existsSync(join(clone, 'installed'))).toBe(true);
});

function run({ synth = 0, test = 0, check = 0, cluster = 0, report, clusterReports = [SKIPPED] }: Outcome): { status: number | null; last: string | undefined } {
  const bin = mkdtempSync(join(clone, '.git/bin-'));
  const npm = [
    '#!/bin/sh',
    'case "$*" in',
    `  'run synth') exit ${synth} ;;`,
    `  test) ${report ? reporting(report) : ''}exit ${test} ;;`,
    `  'run test:gitops') ${reporting(SKIPPED)}exit 0 ;;`,
    `  'run test:cluster') ${clusterReports.map((each, index) => reporting(each, index === 0 ? '' : `.${index}`)).join('')}exit ${cluster} ;;`,
    `  'run check') exit ${check} ;;`,
    'esac',
  ];
  writeFileSync(join(bin, 'npm'), `${npm.join('\n')}\n`);
  chmodSync(join(bin, 'npm'), 0o755);
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`, HOME: '' };
  const { status, stdout } = spawnSync('bash', [join(clone, '.ci/run')], { env, encoding: 'utf8' });
  return { status, last: stdout.trimEnd().split('\n').at(-1) };
}

function reporting({ passed = 0, failed = 0, pending = 0, todo = 0 }: Report, ending = ''): string {
  const json = { numPassedTests: passed, numFailedTests: failed, numPendingTests: pending, numTodoTests: todo };
  return `echo '${JSON.stringify(json)}' > "$VITEST_JSON${ending}"; `;
}

function git(...args: readonly string[]): void {
  const { status, stderr } = spawnSync('git', args, { cwd: clone, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}
