import { PAGES } from '../documentation';
import { valueAt } from '../model/lookup';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

/** The chart copies the whole map into the budget. */
export const twoLimitsOfABudget: Rule<ValuesModel> = {
  id: 'CONNECT121',
  severity: 'error',
  title: 'A disruption budget counts both who stays and who goes',
  why: 'The API server refuses the PodDisruptionBudget, and the release stops there half applied.',
  fix: 'podDisruptionBudget: { maxUnavailable: 1 }',
  documentation: PAGES.disruptions,
  check: (model) => {
    const given = (key: string) => valueAt(model.effective, `podDisruptionBudget.${key}`) ?? undefined;
    const both = given('minAvailable') !== undefined && given('maxUnavailable') !== undefined;
    return both ? [{ path: 'podDisruptionBudget', received: 'minAvailable and maxUnavailable together' }] : [];
  },
};
