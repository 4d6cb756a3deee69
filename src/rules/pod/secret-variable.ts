import { PAGES } from '../documentation';
import { ContainerValue, contentContainers, initContainers, sidecars } from '../model/containers';
import { itemsAt, textAt, valueAt } from '../model/lookup';
import { usesLauncher } from '../model/runner';
import { FROM_SECRET, hasPasswordInUrl, isNamedSecret, readableText, withoutReferences } from '../model/secret-shapes';
import { isTruthy } from '../model/truth';
import { below, ValuePath } from '../model/value-path';
import { ValuesModel } from '../model/values-model';
import { Rule, RuleMatch } from '../rule';

/** Variables lie in the Deployment, those of content even in a ConfigMap; they also win over what an option reads from a Secret. */
export const secretVariable: Rule<ValuesModel> = {
  id: 'CONNECT065',
  severity: 'error',
  title: 'An environment variable is a secret in plain text',
  why: 'Everyone who may read Deployments and ConfigMaps, or the repository with the manifests, reads the secret.',
  fix: FROM_SECRET,
  documentation: PAGES.secrets,
  check: (model) => variableLists(model).flatMap((list) => itemsAt(model.effective, list).flatMap(secretIn)),
};

function variableLists(model: ValuesModel): readonly ValuePath[] {
  return [
    'pod.env',
    ...(usesLauncher(model) ? ['launcher.templateValues.pod.env'] : []),
    ...(isTruthy(valueAt(model.effective, 'chronicleAgent.enabled')) ? ['chronicleAgent.env'] : []),
    ...[...sidecars(model), ...initContainers(model), ...contentContainers(model)].map(({ path }) => below(path, 'env')),
  ];
}

function secretIn({ path, value: variable }: ContainerValue): readonly RuleMatch[] {
  const name = textAt(variable, 'name');
  const value = readableText(valueAt(variable, 'value'));
  if (value === '') return [];
  const place = below(path, 'value');
  if (hasPasswordInUrl(withoutReferences(value))) {
    const fix = `a URL without the password, or ${FROM_SECRET}`;
    return [{ path: place, received: `a URL with a password, for ${JSON.stringify(name)} (not shown)`, fix }];
  }
  return isNamedSecret(name, value) ? [{ path: place, received: `written out for ${JSON.stringify(name)} (not shown)` }] : [];
}
