import { itemsAt, textAt, valueAt } from './lookup';
import { runsOffHost, usesLauncher } from './runner';
import { isTruthy } from './truth';
import { PathSegment } from './value-path';
import { ValuesModel } from './values-model';

/** An item of a list of the pod, by the key that must be its own. */
export interface NamedItem {
  readonly path: readonly PathSegment[];
  readonly name: string;
}

/** Items of the list at `path` that have `key`, with the place of that key. */
export function namedItems(model: ValuesModel, path: string, key: string): readonly NamedItem[] {
  return itemsAt(model.effective, path)
    .map((item) => ({ path: [...item.path, key], name: textAt(item.value, key) }))
    .filter(({ name }) => name !== '');
}

/** Items whose name is `taken`, or that of an item before them. */
export function repeated(items: readonly NamedItem[], taken: ReadonlySet<string>): readonly NamedItem[] {
  const seen = new Set(taken);
  return items.filter(({ name }) => {
    const isRepeated = seen.has(name);
    seen.add(name);
    return isRepeated;
  });
}

/** Names of the volumes that the chart itself puts into the pod. */
export function chartVolumes(model: ValuesModel): ReadonlySet<string> {
  const isOn = (path: string) => isTruthy(valueAt(model.effective, path));
  return new Set([
    'rstudio-connect-config',
    ...(isOn('sharedStorage.create') || isOn('sharedStorage.mount') ? ['rstudio-connect-data'] : []),
    ...(runsOffHost(model) ? ['rstudio-connect-prestart'] : []),
    ...(isOn('license.file.contents') || isOn('license.file.secret') ? ['license-file'] : []),
    ...(isOn('chronicle.localConfig') ? ['chronicle-config'] : []),
    ...(isOn('nameservice.enabled') ? ['nameservice-config'] : []),
    ...(isOn('executionEnvironments') ? ['execution-environments'] : []),
    ...(usesLauncher(model) ? [isOn('launcher.useTemplates') ? 'rstudio-connect-templates' : 'overrides'] : []),
  ]);
}
