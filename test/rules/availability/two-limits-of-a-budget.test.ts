import { twoLimitsOfABudget } from '../../../src/rules/availability/two-limits-of-a-budget';
import { itHolds, STORED } from '../rule-examples';

itHolds(twoLimitsOfABudget, {
  violated: [['both limits', { ...STORED, replicas: 3, podDisruptionBudget: { minAvailable: 0, maxUnavailable: '50%' } }, 'podDisruptionBudget']],
  respected: [
    ['who stays', { ...STORED, replicas: 3, podDisruptionBudget: { minAvailable: 2 } }],
    ['who goes', { ...STORED, replicas: 3, podDisruptionBudget: { maxUnavailable: 1 } }],
    ['one of both taken back', { ...STORED, replicas: 3, podDisruptionBudget: { minAvailable: null, maxUnavailable: 1 } }],
    ['no budget', { ...STORED, podDisruptionBudget: {} }],
  ],
});
