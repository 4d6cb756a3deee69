import { isJsonObject, Json } from '../../values/json';
import { PAGES } from '../documentation';
import { valueAt } from '../model/lookup';
import { describe, isTruthy } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule, RuleMatch } from '../rule';

const ENVIRONMENTS = 'executionEnvironments';

/** The name of an execution environment is the image that content runs in. */
export const environmentName: Rule<ValuesModel> = {
  id: 'CONNECT016',
  severity: 'error',
  title: 'An execution environment names no image',
  why: 'Connect would not know which image content runs in; the chart renders nothing.',
  fix: 'executionEnvironments: [{ name: "posit/connect-content:R4.6-python3.14-ubuntu-24.04-pro", … }]',
  documentation: PAGES.environments,
  refusedByChart: true,
  check: (model) => {
    const environments = valueAt(model.effective, ENVIRONMENTS);
    if (!isTruthy(environments)) return [];
    if (Array.isArray(environments)) return environments.flatMap((item: Json, index) => nameless(item, index));
    if (isJsonObject(environments)) return Object.entries(environments).flatMap(([key, item]) => nameless(item, key));
    return [{ path: ENVIRONMENTS, received: `${describe(environments)}, and no list` }];
  },
};

function nameless(environment: Json | undefined, key: string | number): readonly RuleMatch[] {
  if (!isJsonObject(environment)) return [{ path: [ENVIRONMENTS, key], received: `${describe(environment)}, and no map` }];
  return isTruthy(environment.name) ? [] : [{ path: [ENVIRONMENTS, key, 'name'], received: describe(environment.name) }];
}
