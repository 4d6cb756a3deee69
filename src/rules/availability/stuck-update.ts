import { PAGES } from '../documentation';
import { valueAt } from '../model/lookup';
import { rollingUpdate } from '../model/update-strategy';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

/** A share that comes to nothing is no zero: Kubernetes then lets one server go. */
const ZERO = new Set<unknown>([0, '0%']);

/** Servers that may neither come nor go. */
export const stuckUpdate: Rule<ValuesModel> = {
  id: 'CONNECT120',
  severity: 'error',
  title: 'An update may neither start a server nor stop one',
  why: 'The API server refuses the Deployment, and the release stops there half applied.',
  fix: 'strategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } }',
  documentation: PAGES.deployments,
  check: (model) => {
    const given = (key: string) => valueAt(model.effective, `strategy.rollingUpdate.${key}`);
    const isStuck = rollingUpdate(model) !== undefined && ZERO.has(given('maxSurge')) && ZERO.has(given('maxUnavailable') ?? 0);
    return isStuck ? [{ path: 'strategy.rollingUpdate.maxSurge', received: 'none, and maxUnavailable is none, too' }] : [];
  },
};
