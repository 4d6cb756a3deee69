import { twoHandlers } from '../../../src/rules/pod/two-handlers';
import { itHolds, STORED } from '../rule-examples';

itHolds(twoHandlers, {
  violated: [['a command beside the default', { ...STORED, readinessProbe: { exec: { command: ['true'] } } }, 'readinessProbe']],
  respected: [
    ['a command in place of the default', { ...STORED, readinessProbe: { httpGet: null, exec: { command: ['true'] } } }],
    ['a probe that is off', { ...STORED, livenessProbe: { tcpSocket: { port: 3939 } } }],
  ],
});
