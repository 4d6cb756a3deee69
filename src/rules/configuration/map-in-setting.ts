import { isJsonObject } from '../../values/json';
import { PAGES } from '../documentation';
import { printedLines } from '../model/gcfg-lines';
import { GcfgSetting } from '../model/gcfg-settings';
import { mapAt } from '../model/lookup';
import { describe } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule, RuleMatch } from '../rule';

/** Where a list stops helm itself, as another rule says. */
const REFUSED_BY_HELM = /^(Kubernetes|Launcher|Licensing)$/;

/** Sections of which there may be several, each with a label. */
const LABELLED = /^(GitCredential|LDAP|OTLPEndpoint|RPackageRepository)$/i;

/** The configuration has sections and settings, and nothing below. */
export const mapInSetting: Rule<ValuesModel> = {
  id: 'CONNECT083',
  severity: 'error',
  title: 'A setting is no text, number or switch',
  why: 'The chart prints a map as map[a:1] and a list in a list as [1 2]; Connect takes that for the value, or does not start.',
  fix: 'a text, a number, true or false, or a list of these',
  documentation: PAGES.configuration,
  check: (model) => [...listsForSections(model), ...printedLines(model.settings).flatMap(({ setting, path, value }) => {
    if (isJsonObject(value)) return [{ path, received: describe(value), fix: labelFix(setting) }];
    return Array.isArray(value) ? [{ path, received: `${describe(value)} in a list` }] : [];
  })],
};

function listsForSections(model: ValuesModel): readonly RuleMatch[] {
  return Object.entries(mapAt(model.effective, 'config'))
    .filter(([header, section]) => Array.isArray(section) && section.length > 0 && !REFUSED_BY_HELM.test(header))
    .map(([header]) => ({ path: ['config', header], received: 'a list, and a section has settings with names', fix: 'a map: Setting: value' }));
}

function labelFix({ section, name }: GcfgSetting): string | undefined {
  return LABELLED.test(section) ? `config: { '${section} "${name}"': { … } }` : undefined;
}
