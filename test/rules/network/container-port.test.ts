import { containerPort } from '../../../src/rules/network/container-port';
import { itHolds, STORED } from '../rule-examples';

itHolds(containerPort, {
  violated: [
    ['the container alone', { ...STORED, pod: { port: 8080 } }, 'pod.port'],
    ['the listener alone', { ...STORED, config: { HTTP: { Listen: '0.0.0.0:8080' } } }, 'pod.port'],
  ],
  respected: [
    ['both by default', STORED],
    ['both moved', { ...STORED, pod: { port: 8080 }, config: { http: { listen: ':8080' } } }],
    ['a listener without a port that can be read', { ...STORED, pod: { port: 8080 }, config: { HTTP: { Listen: '' } } }],
  ],
});
