import { blockingBudget } from '../../../src/rules/availability/blocking-budget';
import { itHolds, STORED } from '../rule-examples';

itHolds(blockingBudget, {
  violated: [
    ['one of one', { ...STORED, podDisruptionBudget: { minAvailable: 1 } }, 'podDisruptionBudget.minAvailable'],
    ['more than there are', { ...STORED, replicas: 2, podDisruptionBudget: { minAvailable: 3 } }, 'podDisruptionBudget.minAvailable'],
    ['all', { ...STORED, replicas: 3, podDisruptionBudget: { minAvailable: '100%' } }, 'podDisruptionBudget.minAvailable'],
    ['a share that is rounded up to all', { ...STORED, replicas: 2, podDisruptionBudget: { minAvailable: '51%' } }, 'podDisruptionBudget.minAvailable'],
    ['none may go', { ...STORED, replicas: 2, podDisruptionBudget: { maxUnavailable: 0 } }, 'podDisruptionBudget.maxUnavailable'],
  ],
  respected: [
    ['one may go', { ...STORED, replicas: 2, podDisruptionBudget: { maxUnavailable: 1 } }],
    ['one of two stays', { ...STORED, replicas: 2, podDisruptionBudget: { minAvailable: 1 } }],
    ['half', { ...STORED, replicas: 2, podDisruptionBudget: { minAvailable: '50%' } }],
    ['a share that is rounded up to one', { ...STORED, replicas: 2, podDisruptionBudget: { maxUnavailable: '10%' } }],
    ['no servers', { ...STORED, replicas: 0, podDisruptionBudget: { minAvailable: 1 } }],
  ],
});
