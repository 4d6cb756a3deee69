import { PAGES } from '../documentation';
import { extraName, extraObjects, templateMentions } from '../model/extra-objects';
import { textAt, valueAt } from '../model/lookup';
import { runsOffHost } from '../model/runner';
import { isTruthy } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule, RuleMatch } from '../rule';

const ACCOUNT = 'rbac.serviceAccount';

/** Annotations are how a cloud gives the server an identity. */
export const lostAnnotations: Rule<ValuesModel> = {
  id: 'CONNECT077',
  severity: 'warning',
  title: 'An account is described that the chart does not make',
  why: 'The chart drops it without a word: the server has no identity of the cloud, and is refused where it needs one; a pod that names an account which does not exist is never created.',
  fix: `a ServiceAccount with its annotations in extraObjects, and rbac: { serviceAccount: { name: "<the same name>" } }`,
  documentation: PAGES.serviceAccounts,
  check: (model) => {
    const cause = causeOf(model);
    if (cause === undefined) return [];
    const lost = ['annotations', 'labels'].map((key) => `${ACCOUNT}.${key}`).filter((path) => isTruthy(valueAt(model.effective, path)));
    return [...lost.map((path) => ({ path, received: `set, and ${cause}` })), ...missingAccount(model)];
  },
};

/** Why the chart makes no account; undefined where it makes one. */
function causeOf(model: ValuesModel): string | undefined {
  if (!runsOffHost(model)) return 'local execution gets no account';
  return ['rbac.create', `${ACCOUNT}.create`].filter((path) => !isTruthy(valueAt(model.effective, path))).map((path) => `${path} is off`)[0];
}

// A name alone may be that of an account which exists; with the switch on it is one that was ordered.
function missingAccount(model: ValuesModel): readonly RuleMatch[] {
  const name = textAt(model.effective, `${ACCOUNT}.name`);
  if (runsOffHost(model) || name === '' || !isTruthy(valueAt(model.values, `${ACCOUNT}.create`))) return [];
  if (extraObjects(model, 'ServiceAccount').some(({ object }) => extraName(object) === name) || templateMentions(model, 'ServiceAccount')) return [];
  return [{ path: `${ACCOUNT}.create`, received: `on, and local execution gets no account ${JSON.stringify(name)}` }];
}
