import { beforeAll, describe, expect, it } from 'vitest';
import { Check, Checks, Database, PositConnectProps, SecretSource, SslMode } from '../../src';
import { manifests, prepare, secret, workingProps } from './harness/installation';
import { apply, kubectl } from './harness/kubectl';
import { hasCluster, testNamespace } from './harness/test-namespace';
import { verdictOf } from './harness/verdict';

/** A mistake that people make, the check that finds it, and the words that it must find for it. */
interface Fault {
  readonly fault: string;
  readonly check: string;
  readonly words: readonly string[];
  readonly chosen: Check;
  readonly change?: (namespace: string) => Partial<PositConnectProps>;
  /** What is in the namespace instead of what should be there. */
  readonly spoil?: (namespace: string) => void;
}

let databaseHost = '';
const password = SecretSource.existing('connect-database', 'password');
const server = (host: string, port?: number) => Database.postgres({ host, port, database: 'connect', user: 'connect', password, sslMode: SslMode.DISABLE });

const FAULTS: readonly Fault[] = [
  {
    fault: 'a closed port',
    check: 'database-endpoint',
    chosen: Check.databaseEndpoint({ retries: 0 }),
    change: () => ({ database: server('192.168.77.1', 5999) }),
    words: ['192.168.77.1', '5999', 'refused'],
  },
  {
    fault: 'a host that nobody knows',
    check: 'database-endpoint',
    chosen: Check.databaseEndpoint({ retries: 0 }),
    change: () => ({ database: server('no-such-host.example.com') }),
    words: ['unknown host', 'no-such-host.example.com', 'to do'],
  },
  {
    fault: 'a wrong password',
    check: 'database-login',
    chosen: Check.databaseLogin({ retries: 0 }),
    change: () => ({ database: server(databaseHost) }),
    spoil: (namespace) => apply(secret(namespace, 'connect-database', { password: 'another one' })),
    words: ['password', 'connect', 'to do'],
  },
];

describe.skipIf(!hasCluster)('a check on a cluster', () => {
  beforeAll(async () => {
    databaseHost = await runningDatabase();
  });

  it.for(FAULTS)('$check finds $fault', async ({ check, chosen, change, spoil, words }) => {
    const namespace = testNamespace('fault');
    prepare(namespace);
    spoil?.(namespace);
    kubectl(['apply', '-f', manifests(workingProps(namespace, { checks: Checks.of(chosen), ...change?.(namespace) }))]);
    const verdict = await verdictOf(check, namespace);
    expect(verdict.passed, verdict.words).toBe(false);
    for (const word of words) expect(verdict.words).toContain(word);
  });
});

/** Host of a database that all faults share. */
async function runningDatabase(): Promise<string> {
  const namespace = 'fault-database';
  apply({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } });
  prepare(namespace);
  kubectl(['apply', '-f', manifests(workingProps(namespace, { checks: Checks.none() }))]);
  kubectl(['rollout', 'status', 'statefulset/connect-database', '--namespace', namespace, '--timeout=120s']);
  return `connect-database.${namespace}.svc.cluster.local`;
}
