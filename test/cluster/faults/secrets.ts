import { Check } from '../../../src';
import { secret } from '../harness/installation';
import { apply, kubectl } from '../harness/kubectl';
import { Fault, ONCE } from './fault';

/** What is wrong with the Secrets that an installation reads. */
export const SECRET_FAULTS: readonly Fault[] = [
  {
    fault: 'a missing Secret',
    check: Check.secrets(ONCE),
    before: (namespace) => remove('connect-database', namespace),
    words: ['there is no Secret connect-database in namespace', 'create secret generic connect-database --from-file=password=FILE'],
  },
  {
    fault: 'a missing key',
    check: Check.secrets(ONCE),
    before: (namespace) => {
      remove('connect-database', namespace);
      apply(secret(namespace, 'connect-database', { pass: 'word' }));
    },
    words: ['Secret connect-database has no key password', 'it has: pass', 'to do'],
  },
  {
    fault: 'a missing Secret',
    check: Check.license(ONCE),
    before: (namespace) => remove('connect-license', namespace),
    words: ['there is no Secret connect-license', 'to do'],
  },
];

function remove(name: string, namespace: string): void {
  kubectl(['delete', 'secret', name, '--namespace', namespace]);
}
