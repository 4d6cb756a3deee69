import { PAGES } from '../documentation';
import { ownContentNamespace } from '../model/content-namespace';
import { extraName, extraNamespace, extraObjects, templateMentions } from '../model/extra-objects';
import { gcfgSetting, settingText } from '../model/gcfg-settings';
import { valueAt } from '../model/lookup';
import { usesLauncher } from '../model/runner';
import { sharedClaimName } from '../model/shared-claims';
import { isTruthy } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

/** A pod mounts claims of its own namespace only. */
export const contentNamespaceClaim: Rule<ValuesModel> = {
  id: 'CONNECT075',
  severity: 'warning',
  title: 'Content has a namespace of its own, and no claim on the storage is in sight there',
  why: 'A claim serves the pods of its namespace alone, and the chart makes one for the server at most: without another over the same storage content pods stay pending.',
  fix: 'storage: SharedStorage.nfs({ … }) or .persistentVolume({ … }) in a program makes both claims; in values a PersistentVolume and a claim of this name and namespace in extraObjects',
  documentation: PAGES.persistentVolumes,
  check: (model) => {
    const own = ownContentNamespace(model);
    const claim = own && contentClaimName(model);
    if (own === undefined || !claim || isInSight(model, own.namespace, claim)) return [];
    return [{ path: own.path, received: `${JSON.stringify(own.namespace)}, where nothing in sight makes the claim ${JSON.stringify(claim)}` }];
  },
};

/** The claim that content mounts; undefined where it mounts none. */
function contentClaimName(model: ValuesModel): string | undefined {
  const isOn = (key: string) => isTruthy(valueAt(model.effective, `sharedStorage.${key}`));
  const written = settingText(gcfgSetting(model.settings, usesLauncher(model) ? 'Launcher' : 'Kubernetes', 'DataDirPVCName'));
  if (written !== '') return written;
  return isOn('mountContent') && (isOn('create') || isOn('mount')) ? sharedClaimName(model) : undefined;
}

function isInSight(model: ValuesModel, namespace: string, name: string): boolean {
  const made = [
    ...model.beside.claims,
    ...extraObjects(model, 'PersistentVolumeClaim').map(({ object }) => ({ namespace: extraNamespace(model, object), name: extraName(object) })),
  ];
  const isMeant = (text: string, meant: string) => text === meant || text.includes('{{');
  return made.some((claim) => isMeant(claim.namespace, namespace) && isMeant(claim.name, name)) || templateMentions(model, 'PersistentVolumeClaim');
}
