import { PAGES } from '../documentation';
import { contentMounts, RUNTIME_VOLUME } from '../model/job-base';
import { below } from '../model/value-path';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

/** Folder into which the init container copies the runtime; the chart compares it letter by letter. */
const RUNTIME_TARGET = '/mnt/rstudio-connect-runtime/';

/** The init container hands the runtime over through a volume of the chart. */
export const initRuntimeMount: Rule<ValuesModel> = {
  id: 'CONNECT020',
  severity: 'error',
  title: 'Another volume lies where the init container puts the runtime',
  why: 'The runtime would be copied into that volume, and content pods would not find it; the chart renders nothing.',
  fix: `mount it elsewhere; ${RUNTIME_TARGET} belongs to the volume ${RUNTIME_VOLUME}`,
  documentation: PAGES.directRunner,
  refusedByChart: true,
  check: (model) =>
    contentMounts(model, 'initContainers', 'connect-content-init')
      .filter((mount) => mount.mountPath === RUNTIME_TARGET && mount.volume !== RUNTIME_VOLUME)
      .map((mount) => ({ path: below(mount.path, 'mountPath'), received: `${JSON.stringify(mount.mountPath)}, of the volume ${JSON.stringify(mount.volume)}` })),
};
