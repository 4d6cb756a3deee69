import { PAGES } from '../documentation';
import { valueAt } from '../model/lookup';
import { hasExtraObject, serverCount } from '../model/servers';
import { isTruthy } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

/** Several servers are there so that one may go. */
export const disruptionBudget: Rule<ValuesModel> = {
  id: 'CONNECT039',
  severity: 'info',
  title: 'Several servers run, and nothing keeps one of them up during maintenance',
  why: 'When nodes are drained, all servers may be evicted at the same time.',
  fix: 'podDisruptionBudget: { maxUnavailable: 1 }',
  documentation: PAGES.disruptions,
  check: (model) => {
    const guarded = isTruthy(valueAt(model.effective, 'podDisruptionBudget')) || hasExtraObject(model, 'PodDisruptionBudget');
    return serverCount(model) > 1 && !guarded ? [{ path: 'podDisruptionBudget', received: 'missing' }] : [];
  },
};
