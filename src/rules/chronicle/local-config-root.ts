import { Json } from '../../values/json';
import { PAGES } from '../documentation';
import { valueAt } from '../model/lookup';
import { describe, isTruthy } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule, RuleMatch } from '../rule';

const NON_ROOT = 'pod.securityContext.runAsNonRoot';
const USER = 'pod.securityContext.runAsUser';

/** An init container gives the configuration of Chronicle to its own account. */
export const chronicleLocalConfigRoot: Rule<ValuesModel> = {
  id: 'CONNECT025',
  severity: 'error',
  title: 'Chronicle is configured in a pod that does not run as root',
  why: 'The init container that changes the owner of the configuration would fail; the chart renders nothing.',
  fix: 'leave runAsNonRoot and runAsUser out of pod.securityContext, or leave chronicle.localConfig out',
  documentation: PAGES.chart,
  refusedByChart: true,
  check: (model) => {
    if (!isTruthy(valueAt(model.effective, 'chronicle.localConfig'))) return [];
    const nonRoot = valueAt(model.effective, NON_ROOT);
    const user = valueAt(model.effective, USER);
    const matches: RuleMatch[] = [];
    if (isTruthy(nonRoot)) matches.push({ path: NON_ROOT, received: describe(nonRoot) });
    if (isOtherUser(user)) matches.push({ path: USER, received: describe(user) });
    return matches;
  },
};

// As the templates turn values into integers: text that is no number counts as 0.
function isOtherUser(user: Json | undefined): boolean {
  if (typeof user === 'string') return /^[+-]?\d+$/.test(user) && Number(user) !== 0;
  return user === true || (typeof user === 'number' && Math.trunc(user) !== 0);
}
