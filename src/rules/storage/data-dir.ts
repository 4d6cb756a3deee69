import { PAGES } from '../documentation';
import { gcfgSetting, settingText } from '../model/gcfg-settings';
import { itemsAt, textAt, valueAt } from '../model/lookup';
import { usesDirectRunner, usesLauncher } from '../model/runner';
import { isTruthy } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

/** The chart mounts the volume at one path, and Connect writes to another: nothing ties the two. */
export const dataDir: Rule<ValuesModel> = {
  id: 'CONNECT036',
  severity: 'error',
  title: 'Connect keeps its data elsewhere than on the shared volume',
  why: 'Content pods find nothing on the volume, and everything that was published is lost with the server pod.',
  fix: 'config: { Server: { DataDir: "/var/lib/rstudio-connect" } } and the same path in sharedStorage.path',
  documentation: PAGES.configuration,
  check: (model) => {
    if (!['create', 'mount'].some((key) => isTruthy(valueAt(model.effective, `sharedStorage.${key}`)))) return [];
    const mounted = plain(textAt(model.effective, 'sharedStorage.path'));
    const setting = gcfgSetting(model.settings, 'Server', 'DataDir');
    const folder = plain(settingText(setting));
    if (setting === undefined || mounted === '' || folder === '' || folder === mounted) return [];
    if (isMountedByHand(model, folder) || liesBelow(model, folder, mounted)) return [];
    return [{ path: setting.path, received: `${JSON.stringify(folder)}, and the volume is mounted at ${JSON.stringify(mounted)}` }];
  },
};

function plain(folder: string): string {
  return folder.replace(/(.)\/+$/, '$1');
}

function isMountedByHand(model: ValuesModel, folder: string): boolean {
  return itemsAt(model.effective, 'pod.volumeMounts').some(({ value }) => plain(textAt(value, 'mountPath')) === folder);
}

// Content looks in the root of the claim, unless it is told a folder of it.
function liesBelow(model: ValuesModel, folder: string, mounted: string): boolean {
  if (!folder.startsWith(`${mounted}/`) || usesLauncher(model)) return false;
  return !usesDirectRunner(model) || settingText(gcfgSetting(model.settings, 'Kubernetes', 'DataDirPVCSubPath')) !== '';
}
