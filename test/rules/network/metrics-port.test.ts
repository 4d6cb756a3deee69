import { metricsPort } from '../../../src/rules/network/metrics-port';
import { itHolds, STORED } from '../rule-examples';

itHolds(metricsPort, {
  violated: [
    ['the setting alone', { ...STORED, config: { Metrics: { PrometheusListen: ':9090' } } }, 'prometheus.port'],
    ['two ports', { ...STORED, prometheus: { port: 9091 }, config: { Metrics: { PrometheusListen: ':9090' } } }, 'prometheus.port'],
  ],
  respected: [
    ['the port of the values', { ...STORED, prometheus: { port: 9090 } }],
    ['the same port twice', { ...STORED, prometheus: { port: 9090 }, config: { Metrics: { PrometheusListen: ':9090' } } }],
    ['no metrics', { ...STORED, prometheus: { enabled: false }, config: { Metrics: { PrometheusListen: ':9090' } } }],
  ],
});
