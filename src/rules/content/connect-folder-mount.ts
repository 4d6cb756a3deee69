import { PAGES } from '../documentation';
import { contentMounts, runtimeFolder } from '../model/job-base';
import { below } from '../model/value-path';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

const INSTALLATION = '/opt/rstudio-connect';

/** Below this folder Connect binds the files of the content that runs. */
export const connectFolderMount: Rule<ValuesModel> = {
  id: 'CONNECT022',
  severity: 'error',
  title: 'A volume covers the folder of Connect in content pods',
  why: 'The runtime and the files of the content lie below that folder and would be hidden; the chart renders nothing.',
  fix: 'mount the volume elsewhere, e.g. mountPath: "/mnt/data"',
  documentation: PAGES.directRunner,
  refusedByChart: true,
  check: (model) => {
    if (runtimeFolder(model) === INSTALLATION) return [];
    return contentMounts(model, 'containers', 'connect-content')
      .filter((mount) => mount.mountPath === INSTALLATION)
      .map((mount) => ({ path: below(mount.path, 'mountPath'), received: `${JSON.stringify(INSTALLATION)}, of the volume ${JSON.stringify(mount.volume)}` }));
  },
};
