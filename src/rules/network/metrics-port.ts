import { PAGES } from '../documentation';
import { valueAt } from '../model/lookup';
import { byDefault, portNumber, settingPort } from '../model/ports';
import { describe, isTruthy } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

const PATH = 'prometheus.port';

/** The setting changes Connect alone; container, Service and annotations keep the port of the values. */
export const metricsPort: Rule<ValuesModel> = {
  id: 'CONNECT035',
  severity: 'warning',
  title: 'Metrics are fetched from another port than Connect gives them on',
  why: 'Prometheus finds a closed port, and every dashboard stays empty.',
  fix: 'prometheus: { port: 3232 } alone; leave config.Metrics.PrometheusListen out',
  documentation: PAGES.chart,
  check: (model) => {
    const listens = settingPort(model, 'Metrics', 'PrometheusListen');
    const value = valueAt(model.effective, PATH);
    const port = portNumber(model, value);
    if (listens === undefined || port === undefined || port === listens || !isTruthy(valueAt(model.effective, 'prometheus.enabled'))) return [];
    return [{ path: PATH, received: `${describe(value)}${byDefault(model, PATH)}, and config.Metrics.PrometheusListen names ${listens}` }];
  },
};
