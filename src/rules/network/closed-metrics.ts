import { PAGES } from '../documentation';
import { valueAt } from '../model/lookup';
import { isTruthy } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

/** Only a program can choose such policies. */
export const closedMetrics: Rule<ValuesModel> = {
  id: 'CONNECT111',
  severity: 'warning',
  title: 'The network policies let nobody read the metrics, and there is a ServiceMonitor',
  why: 'Prometheus finds the target and cannot reach it: alerts on it fire, and the dashboards stay empty.',
  fix: "networkPolicies: NetworkPolicies.restricted({ metricsFrom: [NetworkPeer.namespace('monitoring')] })",
  documentation: PAGES.networkPolicies,
  check: ({ beside, effective }) =>
    beside.network?.metrics === 'closed' && isTruthy(valueAt(effective, 'serviceMonitor.enabled')) ? [{ path: 'networkPolicies', received: 'without metricsFrom' }] : [],
};
