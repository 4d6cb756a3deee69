import { PAGES } from '../documentation';
import { extraName, extraObjects, templateMentions } from '../model/extra-objects';
import { credentialHome } from '../model/image-home';
import { CONTENT_POD, contentAccountName } from '../model/job-base';
import { itemsAt, textAt, valueAt } from '../model/lookup';
import { runsOffHost, usesLauncher } from '../model/runner';
import { isTruthy } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

const SECRETS = 'imagePullSecrets';
const LAUNCHER_POD = 'launcher.templateValues.pod';

/** The chart gives them to the server alone. */
export const pullSecretsForContent: Rule<ValuesModel> = {
  id: 'CONNECT078',
  severity: 'warning',
  title: 'Pull secrets reach the server, and not content from the same registry',
  why: 'Content pods wait in ImagePullBackOff wherever the node itself has no access to the registry.',
  fix: `backends: { kubernetes: { defaultResourceJobBase: { spec: { template: { spec: { ${SECRETS}: [{ name: "<secret>" }] } } } } } }`,
  documentation: PAGES.pullSecrets,
  check: (model) => {
    const path = `image.${SECRETS}`;
    if (!runsOffHost(model) || !isTruthy(valueAt(model.effective, path))) return [];
    const home = credentialHome(textAt(model.effective, 'image.repository'));
    const image = home && contentImages(model).find((each) => credentialHome(each) === home);
    if (!image || contentHasSecrets(model)) return [];
    const received = `set for the server alone, and content needs ${image}`;
    return [{ path, received, ...(usesLauncher(model) ? { fix: `launcher: { templateValues: { pod: { ${SECRETS}: [{ name: "<secret>" }] } } }` } : {}) }];
  },
};

function contentImages(model: ValuesModel): readonly string[] {
  const init = `${usesLauncher(model) ? 'launcher' : 'backends.kubernetes'}.defaultInitContainer`;
  const environments = itemsAt(model.effective, 'executionEnvironments').map(({ value }) => textAt(value, 'name'));
  return [...(isTruthy(valueAt(model.effective, `${init}.enabled`)) ? [textAt(model.effective, `${init}.repository`)] : []), ...environments];
}

function contentHasSecrets(model: ValuesModel): boolean {
  const pod = usesLauncher(model) ? LAUNCHER_POD : CONTENT_POD;
  if (isTruthy(valueAt(model.effective, `${pod}.${SECRETS}`)) || templateMentions(model, SECRETS)) return true;
  if (usesLauncher(model)) return ['launcherKubernetesProfilesConf', 'extraTemplates'].some((key) => mentionsSecrets(model, `launcher.${key}`));
  const account = contentAccountName(model);
  return extraObjects(model, 'ServiceAccount').some(({ object }) => extraName(object) === account && isTruthy(object[SECRETS]));
}

// Overrides and templates of the Launcher name the field in a path or in the text of a template.
function mentionsSecrets(model: ValuesModel, path: string): boolean {
  return (JSON.stringify(valueAt(model.effective, path)) ?? '').includes(SECRETS);
}
