import { noReadinessProbe } from '../../../src/rules/pod/no-readiness-probe';
import { itHolds, STORED } from '../rule-examples';

itHolds(noReadinessProbe, {
  violated: [
    ['switched off', { ...STORED, readinessProbe: { enabled: false } }, 'readinessProbe.enabled'],
    ['taken away', { ...STORED, readinessProbe: { enabled: null } }, 'readinessProbe.enabled'],
    ['switched off for several servers', { ...STORED, replicas: 3, readinessProbe: { enabled: false } }, 'readinessProbe.enabled'],
  ],
  respected: [
    ['the default', STORED],
    ['another pace', { ...STORED, readinessProbe: { periodSeconds: 10 } }],
    ['the other two probes, which are off by default', { ...STORED, livenessProbe: { enabled: false }, startupProbe: { enabled: false } }],
    ['no group at all, on which helm stops', { ...STORED, readinessProbe: null }],
  ],
});
