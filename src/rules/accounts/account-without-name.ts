import { PAGES } from '../documentation';
import { extraName, extraObjects, templateMentions } from '../model/extra-objects';
import { valueAt } from '../model/lookup';
import { runsOffHost } from '../model/runner';
import { fullnameOf } from '../model/shared-claims';
import { isTruthy } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule, RuleMatch } from '../rule';

const NAME = 'rbac.serviceAccount.name';
const UNNAMED = `off, and ${NAME} names no account`;

/** What the chart does not make must be there before, and then it has a name. */
export const accountWithoutName: Rule<ValuesModel> = {
  id: 'CONNECT076',
  severity: 'warning',
  title: 'The account of the server is neither made nor named',
  why: 'The pod asks for an account that nobody makes, and is never created; or it runs under the default account of its namespace, which may not start content.',
  fix: 'rbac: { serviceAccount: { name: "<an account that exists>" } }',
  documentation: PAGES.serviceAccounts,
  check: (model) => {
    const isOn = (path: string) => isTruthy(valueAt(model.effective, path));
    const name = valueAt(model.effective, NAME);
    const makesRights = runsOffHost(model) && isOn('rbac.create');
    if (!makesRights && name === null) return [{ path: NAME, received: 'null, which the pod gets as the text "<nil>"', fix: `leave ${NAME} out` }];
    if (!runsOffHost(model) || isTruthy(name)) return [];
    if (!makesRights) return withoutRights(model);
    return isOn('rbac.serviceAccount.create') || isMade(model, fullnameOf(model)) ? [] : [{ path: 'rbac.serviceAccount.create', received: UNNAMED }];
  },
};

// Whoever binds a role by hand may have meant the namespace's own account.
function withoutRights(model: ValuesModel): readonly RuleMatch[] {
  const isBound = ['RoleBinding', 'ClusterRoleBinding'].some((kind) => extraObjects(model, kind).length > 0) || templateMentions(model, 'RoleBinding');
  return isBound ? [] : [{ path: 'rbac.create', received: UNNAMED }];
}

function isMade(model: ValuesModel, name: string): boolean {
  const isMeant = (text: string) => text === name || text.includes('{{');
  return extraObjects(model, 'ServiceAccount').some(({ object }) => isMeant(extraName(object))) || templateMentions(model, 'ServiceAccount');
}
