import { Duration } from 'cdk8s';
import { Check, Database, Ingress, PositConnectProps, SecretSource, SslMode } from '../../../src';
import { SHARED_DATABASE } from '../harness/shared-database';
import { secret } from '../harness/installation';
import { apply } from '../harness/kubectl';
import { NETWORK } from '../harness/network';
import { Fault, ONCE } from './fault';

// The name server of the suite answers for this zone alone: of others it says that it failed, not that they are unknown.
const UNKNOWN = 'no-such-host.svc.cluster.local';
const CLOSED_PORT = 5999;

/** What is wrong with servers that Connect calls, or that call Connect. */
export const SERVER_FAULTS: readonly Fault[] = [
  {
    fault: 'a closed port',
    check: Check.databaseEndpoint(ONCE),
    change: () => database(NETWORK.node, CLOSED_PORT),
    words: [`connection refused: ${NETWORK.node} is there, but nothing listens on port ${CLOSED_PORT}`, 'to do'],
  },
  {
    fault: 'a host that nobody knows',
    check: Check.databaseEndpoint(ONCE),
    change: () => database(UNKNOWN),
    words: ['unknown host', UNKNOWN, 'to do'],
  },
  {
    fault: 'a host that nobody knows',
    check: Check.dns(ONCE),
    change: () => repositories(`https://${UNKNOWN}`),
    words: [`unknown host: the cluster's DNS does not know ${UNKNOWN} (setting RPackageRepository`, 'to do'],
  },
  {
    fault: 'a wrong password',
    check: Check.databaseLogin(ONCE),
    change: () => database(SHARED_DATABASE),
    before: (namespace) => apply(secret(namespace, 'connect-database', { password: 'another one' })),
    words: ['password', 'connect', 'to do'],
  },
  {
    fault: 'a host that nobody knows',
    check: Check.packageRepositories(ONCE),
    change: () => repositories(`https://${UNKNOWN}`),
    words: [`unknown host: the cluster's DNS does not know the host of https://${UNKNOWN}`, 'to do'],
  },
  {
    fault: 'a closed port',
    check: Check.packageRepositories(ONCE),
    change: () => repositories(`http://${NETWORK.node}:${CLOSED_PORT}/cran`),
    words: [`connection refused: nothing answers at http://${NETWORK.node}:${CLOSED_PORT}/cran`, 'to do'],
  },
  {
    fault: 'a host that the DNS of the cluster does not know',
    check: Check.ingressPing({ ...ONCE, timeout: Duration.minutes(1) }),
    change: () => ({ address: `https://${UNKNOWN}`, ingress: Ingress.nginx({ host: UNKNOWN }) }),
    words: ['unknown host', UNKNOWN, 'to do'],
  },
  {
    fault: 'a key that Connect does not know',
    check: Check.api({ ...ONCE, apiKey: SecretSource.existing('connect-key', 'key') }),
    before: (namespace) => apply(secret(namespace, 'connect-key', { key: 'notakeyofconnect' })),
    words: ['the key in Secret connect-key is not valid (401)', 'to do'],
  },
];

function database(host: string, port?: number): Partial<PositConnectProps> {
  const password = SecretSource.existing('connect-database', 'password');
  return { database: Database.postgres({ host, port, database: 'connect', user: 'connect', password, sslMode: SslMode.DISABLE }) };
}

function repositories(url: string): Partial<PositConnectProps> {
  return { config: { rPackageRepository: { CRAN: { url }, RSPM: { url } } } };
}
