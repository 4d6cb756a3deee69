import { Size } from 'cdk8s';
import { Check, Ingress, SecretSource, SharedStorage } from '../../../src';
import { secret } from '../harness/installation';
import { apply } from '../harness/kubectl';
import { NETWORK } from '../harness/network';
import { PUBLIC_ADDRESS, PUBLIC_HOST } from '../harness/outside-servers';
import { ONCE, Trial } from './fault';

/** A check that the usual installation has no use for, with what makes it pass in words that follow "passes with". */
interface Correct extends Trial {
  readonly reason: string;
}

const KEY = 'keythatthestandinknows';

/** What passes where all is well; the checks of the usual installation are run by the test of `kubectl apply`. */
export const CORRECT: readonly Correct[] = [
  {
    reason: 'a file server that listens',
    check: Check.storageEndpoint(ONCE),
    change: () => ({ storage: SharedStorage.nfs({ server: NETWORK.node, path: '/connect', capacity: Size.gibibytes(1) }) }),
  },
  {
    reason: 'a way in that leads to Connect',
    check: Check.ingressPing(ONCE),
    change: () => ({ address: PUBLIC_ADDRESS, ingress: Ingress.nginx({ host: PUBLIC_HOST }) }),
  },
  {
    reason: 'a key that Connect knows',
    check: Check.api({ ...ONCE, apiKey: SecretSource.existing('connect-key', 'key') }),
    before: (namespace) => apply(secret(namespace, 'connect-key', { key: KEY })),
    change: () => ({ values: { pod: { env: [{ name: 'STAND_IN_API_KEY', valueFrom: { secretKeyRef: { name: 'connect-key', key: 'key' } } }] } } }),
  },
];
