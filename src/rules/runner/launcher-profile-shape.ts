import { isJsonObject } from '../../values/json';
import { PAGES } from '../documentation';
import { launcherProfiles, PROFILES } from '../model/launcher-profiles';
import { valueAt } from '../model/lookup';
import { usesLauncher } from '../model/runner';
import { describe, isTruthy } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

/** Profiles are an ini file: sections, and settings in them. */
export const launcherProfileShape: Rule<ValuesModel> = {
  id: 'CONNECT006',
  severity: 'error',
  title: 'A profile of the Launcher is no map of settings',
  why: 'The chart cannot write it as a section of the profiles file, and renders nothing.',
  fix: 'launcher: { launcherKubernetesProfilesConf: { "*": { "max-mem-mb": 4096 } } }',
  documentation: PAGES.launcherJobs,
  refusedByChart: true,
  check: (model) => {
    const profiles = valueAt(model.effective, PROFILES);
    if (usesLauncher(model) && isTruthy(profiles) && !isJsonObject(profiles)) return [{ path: PROFILES, received: describe(profiles) }];
    return launcherProfiles(model)
      .filter((profile) => !isJsonObject(profile.value))
      .map((profile) => ({ path: profile.path, received: describe(profile.value) }));
  },
};
