import { stuckUpdate } from '../../../src/rules/availability/stuck-update';
import { itHolds, STORED } from '../rule-examples';

const SURGE = 'strategy.rollingUpdate.maxSurge';
const rolling = (rollingUpdate: { maxSurge?: number | string; maxUnavailable?: number | string }) => ({ ...STORED, strategy: { rollingUpdate } });

itHolds(stuckUpdate, {
  violated: [
    ['no server more beside the chart\'s own of none less', rolling({ maxSurge: 0 }), SURGE],
    ['none more, none less', rolling({ maxSurge: 0, maxUnavailable: 0 }), SURGE],
    ['shares of nothing', rolling({ maxSurge: '0%', maxUnavailable: '0%' }), SURGE],
  ],
  respected: [
    ['what the chart does', STORED],
    ['one less', rolling({ maxSurge: 0, maxUnavailable: 1 })],
    ['one more', rolling({ maxSurge: 1, maxUnavailable: 0 })],
    ['a share that comes to nothing, where Kubernetes lets one go', rolling({ maxSurge: 0, maxUnavailable: '10%' })],
    ['all stop first', { ...STORED, strategy: { type: 'Recreate', rollingUpdate: { maxSurge: 0, maxUnavailable: 0 } } }],
  ],
});
