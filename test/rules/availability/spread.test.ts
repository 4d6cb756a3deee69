import { spread } from '../../../src/rules/availability/spread';
import { itHolds, STORED } from '../rule-examples';

itHolds(spread, {
  violated: [
    ['two servers', { ...STORED, replicas: 2 }, 'topologySpreadConstraints'],
    ['affinity at the top level, which nobody reads', { ...STORED, replicas: 2, affinity: { podAntiAffinity: { x: [] } } }, 'topologySpreadConstraints'],
    ['affinity to nodes alone', { ...STORED, replicas: 2, pod: { affinity: { nodeAffinity: { x: [] } } } }, 'topologySpreadConstraints'],
  ],
  respected: [
    ['one server', STORED],
    ['spread', { ...STORED, replicas: 2, topologySpreadConstraints: [{ maxSkew: 1, topologyKey: 'kubernetes.io/hostname', whenUnsatisfiable: 'ScheduleAnyway' }] }],
    ['anti-affinity', { ...STORED, replicas: 2, pod: { affinity: { podAntiAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [] } } } }],
  ],
});
