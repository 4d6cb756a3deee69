import { PAGES } from '../documentation';
import { valueAt } from '../model/lookup';
import { serverCount } from '../model/servers';
import { isTruthy } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

/** The chart spreads nothing by itself. */
export const spread: Rule<ValuesModel> = {
  id: 'CONNECT040',
  severity: 'info',
  title: 'Several servers run, and nothing keeps them on different nodes',
  why: 'All of them may land on one node and go down together with it.',
  fix: 'topologySpreadConstraints: [{ maxSkew: 1, topologyKey: "kubernetes.io/hostname", whenUnsatisfiable: "ScheduleAnyway", labelSelector: { matchLabels: { "app.kubernetes.io/name": "rstudio-connect" } } }]',
  documentation: PAGES.spread,
  check: (model) => {
    const apart = ['topologySpreadConstraints', 'pod.affinity.podAntiAffinity'].some((path) => isTruthy(valueAt(model.effective, path)));
    return serverCount(model) > 1 && !apart ? [{ path: 'topologySpreadConstraints', received: 'missing' }] : [];
  },
};
