import { JsonObject } from '../../values/json';
import { PAGES } from '../documentation';
import { ownContentNamespace } from '../model/content-namespace';
import { extraName, extraNamespace, ExtraObject, extraObjects, templateMentions } from '../model/extra-objects';
import { contentAccountName } from '../model/job-base';
import { mapAt } from '../model/lookup';
import { usesDirectRunner } from '../model/runner';
import { below } from '../model/value-path';
import { ValuesModel } from '../model/values-model';
import { Rule, RuleMatch } from '../rule';

const LABEL = 'connect.posit.co/service-account';

/** The chart gives Connect its rights in the namespace of content, and makes nothing there to use them on. */
export const contentNamespaceAccounts: Rule<ValuesModel> = {
  id: 'CONNECT074',
  severity: 'warning',
  title: 'No account with the label for content is in sight',
  why: `Connect starts content under accounts with the label ${LABEL} alone, and the chart makes neither such accounts nor the namespace: content fails at each start.`,
  fix: `a ServiceAccount of this namespace in extraObjects, with metadata: { labels: { "${LABEL}": "true" } }; in a program contentNamespace: ContentNamespace.named("…")`,
  documentation: PAGES.directRunner,
  check: (model) => (usesDirectRunner(model) ? [...emptyNamespace(model), ...unlabelledAccounts(model)] : []),
};

function emptyNamespace(model: ValuesModel): readonly RuleMatch[] {
  const own = ownContentNamespace(model);
  if (own === undefined || model.beside.accountNamespaces.includes(own.namespace) || templateMentions(model, 'ServiceAccount', LABEL)) return [];
  const accounts = extraObjects(model, 'ServiceAccount').filter(({ object }) => {
    const namespace = extraNamespace(model, object);
    return namespace === own.namespace || namespace.includes('{{');
  });
  // What is wrong with the account of the Job base is said at that account.
  if (accounts.some((account) => isLabelled(account.object) || isForContent(model, account, own.namespace))) return [];
  return [{ path: own.path, received: `${JSON.stringify(own.namespace)}, and nothing in sight makes an account there` }];
}

function unlabelledAccounts(model: ValuesModel): readonly RuleMatch[] {
  const namespace = ownContentNamespace(model)?.namespace ?? model.namespace;
  return extraObjects(model, 'ServiceAccount')
    .filter((account) => isForContent(model, account, namespace) && !isLabelled(account.object))
    .map(({ path, object }) => ({
      path: below(path, 'metadata', 'labels'),
      received: `without it, and content runs under ${JSON.stringify(extraName(object))}`,
      fix: `labels: { "${LABEL}": "true" }`,
    }));
}

function isForContent(model: ValuesModel, { object }: ExtraObject, namespace: string): boolean {
  return extraName(object) === contentAccountName(model) && extraNamespace(model, object) === namespace;
}

function isLabelled(account: JsonObject): boolean {
  return Object.hasOwn(mapAt(account, 'metadata.labels'), LABEL);
}
