import { disruptionBudget } from '../../../src/rules/availability/disruption-budget';
import { itHolds, STORED } from '../rule-examples';

itHolds(disruptionBudget, {
  violated: [
    ['two servers', { ...STORED, replicas: 2 }, 'podDisruptionBudget'],
    ['an empty budget, which the chart leaves out', { ...STORED, replicas: 2, podDisruptionBudget: {} }, 'podDisruptionBudget'],
  ],
  respected: [
    ['one server', { ...STORED, replicas: 1 }],
    ['a budget', { ...STORED, replicas: 2, podDisruptionBudget: { maxUnavailable: 1 } }],
    ['a budget of the user', { ...STORED, replicas: 2, extraObjects: [{ apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', metadata: { name: 'connect' } }] }],
  ],
});
