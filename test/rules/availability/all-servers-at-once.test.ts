import { allServersAtOnce } from '../../../src/rules/availability/all-servers-at-once';
import { itHolds, STORED } from '../rule-examples';

const UNAVAILABLE = 'strategy.rollingUpdate.maxUnavailable';
const rolling = (replicas: number, maxUnavailable: number | string) => ({ ...STORED, replicas, strategy: { rollingUpdate: { maxUnavailable } } });

itHolds(allServersAtOnce, {
  violated: [
    ['all stop first', { ...STORED, replicas: 2, strategy: { type: 'Recreate' } }, 'strategy.type'],
    ['as many as there are', rolling(3, 3), UNAVAILABLE],
    ['more than there are', rolling(2, 5), UNAVAILABLE],
    ['the whole share', rolling(4, '100%'), UNAVAILABLE],
  ],
  respected: [
    ['what the chart does', { ...STORED, replicas: 3 }],
    ['one server', { ...STORED, strategy: { type: 'Recreate' } }],
    ['all but one', rolling(3, 2)],
    ['a share that is rounded down', rolling(3, '99%')],
    ['what is no number', rolling(3, 'some')],
  ],
});
