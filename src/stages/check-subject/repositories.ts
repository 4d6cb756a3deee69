import { RepositorySubject } from '../../checks/check-subject';
import { JsonObject } from '../../values/json';
import { textAt } from '../../values/lookup';
import { ConnectSetting, isSetting } from './connect-settings';

/** Variables by which pip, uv, and R find an index or repository. */
const VARIABLES = ['PIP_INDEX_URL', 'PIP_EXTRA_INDEX_URL', 'UV_INDEX_URL', 'UV_EXTRA_INDEX_URL', 'UV_DEFAULT_INDEX', 'UV_INDEX', 'CRAN', 'RENV_CONFIG_REPOS_OVERRIDE'];

/** The package repositories of content: those of Connect's settings, and those of the variables of content pods. */
export function repositorySubjects(settings: readonly ConnectSetting[], environment: readonly JsonObject[]): readonly RepositorySubject[] {
  const ofSettings = settings
    .filter((setting) => isSetting(setting, 'RPackageRepository', 'URL'))
    .map(({ header, name, value }) => ({ url: value, option: `setting ${header}.${name}` }));
  const ofVariables = environment
    .filter((variable) => VARIABLES.includes(textAt(variable, 'name')))
    .flatMap((variable) => textAt(variable, 'value').split(/\s+/).map((url) => ({ url, option: `variable ${textAt(variable, 'name')} of content` })));
  const all = [...ofSettings, ...ofVariables].filter(({ url }) => /^https?:\/\//i.test(url));
  const distinct = [...new Set(all.map(({ url }) => url))];
  return distinct.map((url) => ({ url, option: all.filter((other) => other.url === url).map(({ option }) => option).join(', ') }));
}
