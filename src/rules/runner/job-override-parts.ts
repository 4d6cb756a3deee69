import { isJsonObject } from '../../values/json';
import { PAGES } from '../documentation';
import { launcherProfiles, OVERRIDES, overridesOf } from '../model/launcher-profiles';
import { isWritten, itemsAt, valueAt } from '../model/lookup';
import { describe, isTruthy } from '../model/truth';
import { below } from '../model/value-path';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

const PARTS = ['name', 'json', 'target'];

/** Each override becomes a file of its own, named and aimed by these keys. */
export const jobOverrideParts: Rule<ValuesModel> = {
  id: 'CONNECT005',
  severity: 'error',
  title: "An override of the Launcher's Jobs is incomplete",
  why: 'Without its three parts an override cannot be written to a file and aimed at a part of the Job; the chart renders nothing.',
  fix: '{ name: "memory", target: "/spec/template/spec/…", json: { … } }',
  documentation: PAGES.launcherJobs,
  refusedByChart: true,
  check: (model) => {
    if (isTruthy(valueAt(model.effective, 'launcher.useTemplates'))) return [];
    return launcherProfiles(model).flatMap((profile) => {
      const overrides = overridesOf(profile);
      if (overrides === undefined) return [];
      const path = below(profile.path, OVERRIDES);
      if (!Array.isArray(overrides)) return [{ path, received: `${describe(overrides)}, and no list` }];
      return itemsAt(model.effective, path).flatMap((item) => {
        if (!isJsonObject(item.value)) return [{ path: item.path, received: `${describe(item.value)}, and no map` }];
        const missing = PARTS.filter((part) => !isWritten(item.value, part));
        return missing.length === 0 ? [] : [{ path: item.path, received: `without ${missing.join(', ')}` }];
      });
    });
  },
};
