import { PAGES } from '../documentation';
import { isWritten, valueAt } from '../model/lookup';
import { usesDirectRunner, usesLauncher } from '../model/runner';
import { isTruthy } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

/** Content pods read what Connect has unpacked: both mount the same claim. */
export const noSharedStorage: Rule<ValuesModel> = {
  id: 'CONNECT009',
  severity: 'error',
  title: 'Content runs in pods of its own, and there is no storage to share with them',
  why: 'Content pods would find no content, and everything that was published would be lost with the server pod; the chart renders nothing.',
  fix: 'storage: SharedStorage.nfs({ … }) in a program; in values sharedStorage: { create: true, storageClassName: "…" }, or sharedStorage: { mount: true, name: "<claim>" } for a claim that exists',
  documentation: PAGES.offHost,
  refusedByChart: true,
  check: (model) => {
    const shared = ['sharedStorage.create', 'sharedStorage.mount'].some((path) => isTruthy(valueAt(model.effective, path)));
    if (shared || !lacksOwnClaim(model)) return [];
    return [{ path: 'sharedStorage', received: 'neither created nor mounted' }];
  },
};

// For the Launcher the chart asks only whether the setting is written, for the direct runner whether it holds something.
function lacksOwnClaim(model: ValuesModel): boolean {
  const direct = usesDirectRunner(model) && !isTruthy(valueAt(model.effective, 'config.Kubernetes.DataDirPVCName'));
  const launcher = usesLauncher(model) && !['DataDir', 'DataDirPVCName'].some((name) => isWritten(model.effective, `config.Launcher.${name}`));
  return direct || launcher;
}
