import { PAGES } from '../documentation';
import { valueAt } from '../model/lookup';
import { describe } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

const DATA_DIR = 'config.Launcher.DataDir';

/** An early form, "server:/export", let the Launcher mount NFS by itself. */
export const launcherDataDir: Rule<ValuesModel> = {
  id: 'CONNECT013',
  severity: 'error',
  title: 'The data folder of the Launcher names a server',
  why: 'The Launcher no longer mounts storage by itself, only claims; the chart renders nothing, even while the Launcher is off.',
  fix: 'leave config.Launcher.DataDir out, and write sharedStorage: { mount: true, name: "<claim>" }',
  documentation: PAGES.chart,
  refusedByChart: true,
  check: (model) => {
    const dataDir = valueAt(model.effective, DATA_DIR);
    if (dataDir === undefined || (typeof dataDir === 'string' && !dataDir.includes(':'))) return [];
    return [{ path: DATA_DIR, received: describe(dataDir) }];
  },
};
