import { describe, expect, it } from 'vitest';
import { Check, Checks } from '../../src';
import { manifests, prepare, workingProps } from './harness/installation';
import { eventually } from './harness/eventually';
import { getObject, kubectl } from './harness/kubectl';
import { hasCluster, testNamespace } from './harness/test-namespace';
import { verdictOf } from './harness/verdict';

const PRUNE = ['--prune', '--selector', 'app.kubernetes.io/managed-by=cdk8s-posit-connect'];

describe.skipIf(!hasCluster)('manifests applied with kubectl', () => {
  it('make an installation whose checks all pass and whose server becomes ready', async () => {
    const namespace = installed();
    kubectl(['apply', '-f', manifests(workingProps(namespace))]);
    await eventually('the server is ready', () => getObject('deployment', 'connect-rstudio-connect', namespace)?.status?.readyReplicas === 1 || undefined);
    const checks = jobs(namespace).map(({ metadata }) => metadata.labels['cdk8s-posit-connect/check']);
    expect(checks.length).toBeGreaterThan(10);
    for (const check of checks) {
      const { passed, words } = await verdictOf(check, namespace);
      expect(passed, `${check}: ${words}`).toBe(true);
    }
  });

  it.for([['kubectl apply', []], ['kubectl apply --server-side', ['--server-side']]] as const)('change nothing the second time: %s', ([, options], ) => {
    const namespace = installed();
    const folder = manifests(workingProps(namespace));
    kubectl(['apply', ...options, '-f', folder]);
    const generations = state(namespace);
    const again = kubectl(['apply', ...options, '-f', folder]).trim().split('\n');
    if (options.length === 0) expect(again.filter((line) => !line.endsWith(' unchanged'))).toEqual([]);
    expect(state(namespace)).toEqual(generations);
  });

  it('bring a new check where an option changed, and prune takes the old one', async () => {
    const namespace = installed();
    const withTimeout = (minimumConnections: number) => workingProps(namespace, { checks: Checks.of(Check.databaseLogin({ minimumConnections })) });
    kubectl(['apply', '-f', manifests(withTimeout(10))]);
    const [before] = names(namespace);
    kubectl(['apply', '-f', manifests(withTimeout(11)), ...PRUNE, '--namespace', namespace]);
    await eventually('the old check is gone', () => !names(namespace).includes(before ?? '') || undefined);
    expect(names(namespace)).toHaveLength(1);
    const { passed, words } = await verdictOf('database-login', namespace);
    expect(passed, words).toBe(true);
  });
});

function installed(): string {
  const namespace = testNamespace('kubectl');
  prepare(namespace);
  return namespace;
}

function jobs(namespace: string): any[] {
  const selector = 'app.kubernetes.io/managed-by=cdk8s-posit-connect';
  return JSON.parse(kubectl(['get', 'jobs', '--namespace', namespace, '--selector', selector, '--output', 'json'])).items;
}

function names(namespace: string): readonly string[] {
  return jobs(namespace).map(({ metadata }) => metadata.name);
}

/** What an apply would change: the identity and the generation of each object. */
function state(namespace: string): readonly string[] {
  const kinds = 'jobs,deployments,statefulsets,services,configmaps,roles,rolebindings,serviceaccounts,pvc';
  const columns = 'jsonpath={range .items[*]}{.kind}/{.metadata.name} {.metadata.uid} {.metadata.generation}{"\\n"}{end}';
  return kubectl(['get', kinds, '--namespace', namespace, '--output', columns]).trim().split('\n').sort();
}
