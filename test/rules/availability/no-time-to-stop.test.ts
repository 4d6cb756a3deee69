import { noTimeToStop } from '../../../src/rules/availability/no-time-to-stop';
import { itHolds, STORED } from '../rule-examples';

itHolds(noTimeToStop, {
  violated: [['no time at all', { ...STORED, pod: { terminationGracePeriodSeconds: 0 } }, 'pod.terminationGracePeriodSeconds']],
  respected: [
    ['what the chart gives', STORED],
    ['a second', { ...STORED, pod: { terminationGracePeriodSeconds: 1 } }],
  ],
});
