import { mistake } from '../errors/posit-connect-error';
import { Observability } from '../options/observability';
import { requirePort } from '../options/syntax/port';
import { Contribution } from './contribution';

/** What the observability options add to the chart's values. */
export function observabilityContribution(observability: Observability | undefined): Contribution {
  if (observability === undefined) return {};
  const { metrics, metricsPort, serviceMonitor } = observability;
  if (metrics === false && serviceMonitor) {
    throw mistake('OBSERVABILITY', {
      at: 'observability',
      what: 'metrics is false beside a serviceMonitor',
      fix: 'leave out one of both: the monitor has nothing to read',
    });
  }
  return {
    values: {
      prometheus: {
        enabled: metrics,
        port: metricsPort && requirePort(metricsPort, 'observability', 'metricsPort'),
      },
      serviceMonitor: serviceMonitor && {
        enabled: true,
        namespace: serviceMonitor.namespace,
        additionalLabels: serviceMonitor.labels,
      },
    },
  };
}
