import { PAGES } from '../documentation';
import { valueAt } from '../model/lookup';
import { isTruthy } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

/** The chart makes the monitor only where there is something to watch. */
export const serviceMonitor: Rule<ValuesModel> = {
  id: 'CONNECT062',
  severity: 'warning',
  title: 'A ServiceMonitor is wanted, and metrics are off',
  why: 'The chart makes none without a word, and every dashboard stays empty.',
  fix: 'prometheus: { enabled: true }',
  documentation: PAGES.chart,
  check: ({ effective }) =>
    isTruthy(valueAt(effective, 'serviceMonitor.enabled')) && !isTruthy(valueAt(effective, 'prometheus.enabled'))
      ? [{ path: 'serviceMonitor.enabled', received: 'on, and prometheus.enabled is off' }]
      : [],
};
