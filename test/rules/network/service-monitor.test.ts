import { serviceMonitor } from '../../../src/rules/network/service-monitor';
import { itHolds, STORED } from '../rule-examples';

itHolds(serviceMonitor, {
  violated: [['no metrics', { ...STORED, serviceMonitor: { enabled: true }, prometheus: { enabled: false } }, 'serviceMonitor.enabled']],
  respected: [
    ['metrics by default', { ...STORED, serviceMonitor: { enabled: true } }],
    ['neither', { ...STORED, prometheus: { enabled: false } }],
  ],
});
