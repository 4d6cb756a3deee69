import { listenPort } from '../../../src/rules/network/listen-port';
import { itHolds, STORED } from '../rule-examples';

const LISTENS = { HTTP: { Listen: ':8080' } };
const PROBE = { httpGet: { port: 8080 } };

itHolds(listenPort, {
  violated: [
    ['the listener alone was moved', { ...STORED, config: LISTENS }, 'readinessProbe.httpGet.port', 'service.targetPort'],
    ['the Service was forgotten', { ...STORED, config: LISTENS, readinessProbe: PROBE }, 'service.targetPort'],
    ['the Service alone was moved', { ...STORED, service: { targetPort: 8080 } }, 'service.targetPort'],
    ['the port by its name, which stayed', { ...STORED, config: LISTENS, readinessProbe: PROBE, service: { targetPort: 'http' } }, 'service.targetPort'],
    ['a probe that is off by default', { ...STORED, livenessProbe: { enabled: true, httpGet: { port: 80 } } }, 'livenessProbe.httpGet.port'],
  ],
  respected: [
    ['nothing said', STORED],
    ['all moved together', { ...STORED, config: LISTENS, readinessProbe: PROBE, service: { targetPort: 8080 } }],
    ['the port by its name, which moved, too', { ...STORED, config: LISTENS, readinessProbe: { httpGet: { port: 'http' } }, service: { targetPort: 'http' }, pod: { port: 8080 } }],
    ['a probe that is off', { ...STORED, startupProbe: { httpGet: { port: 80 } } }],
    ['a port for https', { ...STORED, config: { HTTPS: { Listen: ':3443' } }, service: { targetPort: 3443 } }],
    ['a proxy beside Connect', { ...STORED, service: { targetPort: 8443 }, pod: { sidecar: [{ name: 'proxy', image: 'nginx:1.29' }] } }],
    ['a probe of another kind', { ...STORED, config: { HTTP: { Listen: ':3939' } }, readinessProbe: { httpGet: null, tcpSocket: { port: 3939 } } }],
  ],
});
