import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { Checks } from '../../src';
import { CONTENT_FAULTS } from './faults/content';
import { CORRECT } from './faults/correct';
import { Trial } from './faults/fault';
import { SECRET_FAULTS } from './faults/secrets';
import { SERVER_FAULTS } from './faults/servers';
import { STORAGE_FAULTS } from './faults/storage';
import { manifests, prepare, workingProps } from './harness/installation';
import { kubectl } from './harness/kubectl';
import { startSharedDatabase } from './harness/shared-database';
import { hasCluster, testNamespace } from './harness/test-namespace';
import { verdictOf } from './harness/verdict';

const named = <T extends Trial>(trial: T) => ({ ...trial, name: trial.check.name });
const FAULTS = [...SERVER_FAULTS, ...SECRET_FAULTS, ...STORAGE_FAULTS, ...CONTENT_FAULTS].map(named);
const PASSES = CORRECT.map(named);

describe.skipIf(!hasCluster)('a check on a cluster', () => {
  beforeAll(startSharedDatabase);

  it.for(FAULTS)('$name finds $fault', async (fault) => {
    const { check, words } = fault;
    const namespace = testNamespace('fault');
    install(fault, namespace);
    const verdict = await verdictOf(check.name, namespace);
    expect(verdict.passed, verdict.words).toBe(false);
    for (const expected of words) expect(verdict.words).toContain(expected);
  });

  it.for(PASSES)('$name passes with $reason', async (pass) => {
    const namespace = testNamespace('pass');
    install(pass, namespace);
    const verdict = await verdictOf(pass.check.name, namespace);
    expect(verdict.passed, verdict.words).toBe(true);
  });
});

/** The installation, with its fault where it has one. All but the check comes first, so that a fault is there before the check runs. */
function install({ check, change, before, spoil }: Trial, namespace: string): void {
  prepare(namespace);
  before?.(namespace);
  const files = untilTheCheck(manifests(workingProps(namespace, { checks: Checks.of(check), ...change?.(namespace) })));
  const label = 'cdk8s-posit-connect/check';
  kubectl(['apply', ...files, '--selector', `${label}!=${check.name}`]);
  spoil?.(namespace);
  kubectl(['apply', ...files, '--selector', `${label}=${check.name}`]);
}

/** The stages up to that of the check: who reads the verdict of a preflight check has not applied the release. */
function untilTheCheck(folder: string): readonly string[] {
  const files = readdirSync(folder).sort();
  const last = files.findIndex((file) => file.includes('preflight') || file.includes('verification'));
  return files.slice(0, last + 1).flatMap((file) => ['--filename', join(folder, file)]);
}
