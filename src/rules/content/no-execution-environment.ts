import { PAGES } from '../documentation';
import { valueAt } from '../model/lookup';
import { runsOffHost } from '../model/runner';
import { describe, isTruthy } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

const ENVIRONMENTS = 'executionEnvironments';

/** Images for content can also be managed in the browser: hence a warning. */
export const noExecutionEnvironment: Rule<ValuesModel> = {
  id: 'CONNECT017',
  severity: 'warning',
  title: 'There is no execution environment',
  why: 'Connect starts, and nothing that is published can run until an administrator adds an environment in the browser.',
  fix: 'executionEnvironments: [ExecutionEnvironment.of(…)] in a program; in values executionEnvironments: [{ name: "posit/connect-content:R4.6-python3.14-ubuntu-24.04-pro", r: { installations: [ … ] } }]',
  documentation: PAGES.environments,
  check: (model) => {
    const environments = valueAt(model.effective, ENVIRONMENTS);
    return runsOffHost(model) && !isTruthy(environments) ? [{ path: ENVIRONMENTS, received: describe(environments) }] : [];
  },
};
