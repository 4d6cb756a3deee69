import { Duration } from 'cdk8s';
import { Check, SharedStorage } from '../../../src';
import { apply } from '../harness/kubectl';
import { claimOf, offerVolumes } from '../harness/volumes';
import { Fault } from './fault';

const CLAIM = 'for-one-pod';
// What one node can refuse: ReadWriteOnce is a matter between nodes.
const ONE_POD = ['ReadWriteOncePod'];

/** What is wrong with the shared storage. */
export const STORAGE_FAULTS: readonly Fault[] = [
  {
    fault: 'a claim that two pods cannot share',
    check: Check.storageMount({ timeout: Duration.minutes(1) }),
    change: () => ({ storage: SharedStorage.existingClaim({ claimName: CLAIM }) }),
    before: (namespace) => {
      offerVolumes(namespace, { [CLAIM]: ONE_POD });
      apply(claimOf(CLAIM, namespace, ONE_POD));
    },
    words: ['no second pod mounted the volume within 30 seconds', 'the claim must be ReadWriteMany'],
  },
];
