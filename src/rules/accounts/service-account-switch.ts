import { PAGES } from '../documentation';
import { valueAt } from '../model/lookup';
import { usesLauncher } from '../model/runner';
import { describe, isTruthy } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

const CREATE = 'rbac.serviceAccount.create';

/** The one value of the chart whose type is checked, and for the Launcher only. */
export const serviceAccountSwitch: Rule<ValuesModel> = {
  id: 'CONNECT008',
  severity: 'error',
  title: 'The switch for the service account is neither true nor false',
  why: 'With the Launcher the chart takes no other value, and renders nothing.',
  fix: 'rbac: { serviceAccount: { create: true } }, without quotes',
  documentation: PAGES.chart,
  refusedByChart: true,
  check: (model) => {
    const create = valueAt(model.effective, CREATE);
    if (!usesLauncher(model) || !isTruthy(valueAt(model.effective, 'rbac.create')) || typeof create === 'boolean') return [];
    return [{ path: CREATE, received: describe(create) }];
  },
};
