import { PAGES } from '../documentation';
import { launcherProfiles, OVERRIDES, overridesOf } from '../model/launcher-profiles';
import { valueAt } from '../model/lookup';
import { describe, isTruthy } from '../model/truth';
import { below } from '../model/value-path';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

/** The Launcher has two ways to change Jobs, and its templates are on by default. */
export const jobOverridesWithTemplates: Rule<ValuesModel> = {
  id: 'CONNECT004',
  severity: 'error',
  title: 'The Launcher is given overrides of Jobs, and templates, too',
  why: 'The Launcher ignores overrides while it uses templates; the chart renders nothing.',
  fix: 'move the override to launcher.templateValues, or set launcher: { useTemplates: false }',
  documentation: PAGES.launcherJobs,
  refusedByChart: true,
  check: (model) => {
    if (!isTruthy(valueAt(model.effective, 'launcher.useTemplates'))) return [];
    return launcherProfiles(model)
      .filter((profile) => overridesOf(profile) !== undefined)
      .map((profile) => ({ path: below(profile.path, OVERRIDES), received: `${describe(overridesOf(profile))}, while launcher.useTemplates is true` }));
  },
};
