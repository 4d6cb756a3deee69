import { chartAnnotation } from '../../../src/rules/pod/chart-annotation';
import { itHolds, STORED } from '../rule-examples';

itHolds(chartAnnotation, {
  violated: [
    ['for Prometheus', { ...STORED, pod: { annotations: { 'prometheus.io/port': '3232', 'example.com/team': 'data' } } }, 'pod.annotations["prometheus.io/port"]'],
    ['a checksum', { ...STORED, pod: { annotations: { 'checksum/config': 'x' } } }, 'pod.annotations["checksum/config"]'],
  ],
  respected: [
    ['others', { ...STORED, pod: { annotations: { 'prometheus.io/scheme': 'http', 'checksum/license': 'x' } } }],
    ['on the Service', { ...STORED, service: { annotations: { 'prometheus.io/port': '3232' } } }],
  ],
});
