import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { Check, Checks, SecretSource } from '../../src';
import { CONTENT_FAULTS } from './faults/content';
import { Fault } from './faults/fault';
import { SECRET_FAULTS } from './faults/secrets';
import { SERVER_FAULTS } from './faults/servers';
import { STORAGE_FAULTS } from './faults/storage';
import { manifests, prepare, secret, workingProps } from './harness/installation';
import { apply, kubectl } from './harness/kubectl';
import { startSharedDatabase } from './harness/shared-database';
import { hasCluster, testNamespace } from './harness/test-namespace';
import { verdictOf } from './harness/verdict';

const FAULTS = [...SERVER_FAULTS, ...SECRET_FAULTS, ...STORAGE_FAULTS, ...CONTENT_FAULTS].map((fault) => ({ ...fault, name: fault.check.name }));

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

  it('api passes with a key that Connect knows', async () => {
    const namespace = testNamespace('api');
    const key = 'keythatthestandinknows';
    prepare(namespace);
    apply(secret(namespace, 'connect-key', { key }));
    const checks = Checks.of(Check.api({ apiKey: SecretSource.existing('connect-key', 'key') }));
    const values = { pod: { env: [{ name: 'STAND_IN_API_KEY', valueFrom: { secretKeyRef: { name: 'connect-key', key: 'key' } } }] } };
    kubectl(['apply', '--filename', manifests(workingProps(namespace, { checks, values }))]);
    const verdict = await verdictOf('api', namespace);
    expect(verdict.passed, verdict.words).toBe(true);
  });
});

/** The installation with its fault. All but the check comes first, so that the fault is there before the check runs. */
function install({ check, change, before, spoil }: Fault, namespace: string): void {
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
