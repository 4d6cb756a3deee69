import { PAGES } from '../documentation';
import { contentMounts, RUNTIME_VOLUME, runtimeFolder } from '../model/job-base';
import { below } from '../model/value-path';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

/** Content finds the runtime in one folder. */
export const contentRuntimeMount: Rule<ValuesModel> = {
  id: 'CONNECT021',
  severity: 'error',
  title: 'Another volume lies where content looks for the runtime',
  why: 'Content pods would start without the runtime that the init container has copied; the chart renders nothing.',
  fix: `mount it elsewhere; config.Kubernetes.ConnectRuntimeDir belongs to the volume ${RUNTIME_VOLUME}`,
  documentation: PAGES.directRunner,
  refusedByChart: true,
  check: (model) =>
    contentMounts(model, 'containers', 'connect-content')
      .filter((mount) => mount.mountPath === runtimeFolder(model) && mount.volume !== RUNTIME_VOLUME)
      .map((mount) => ({ path: below(mount.path, 'mountPath'), received: `${JSON.stringify(mount.mountPath)}, of the volume ${JSON.stringify(mount.volume)}` })),
};
