import { Observability } from '../options/observability';
import { requirePort } from '../options/syntax/port';
import { Contribution } from './contribution';

/** What the observability options add to the chart's values. */
export function observabilityContribution(observability: Observability | undefined): Contribution {
  if (observability === undefined) return {};
  const { metrics, metricsPort, serviceMonitor } = observability;
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
