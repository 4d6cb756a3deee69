import { itemsAt, textAt, valueAt } from './lookup';
import { usesDirectRunner } from './runner';
import { isTruthy } from './truth';
import { below, PathSegment } from './value-path';
import { ValuesModel } from './values-model';

/** Where the pod of content Jobs is described. */
export const CONTENT_POD = 'backends.kubernetes.defaultResourceJobBase.spec.template.spec';

/** Volume through which the init container hands the runtime to content. */
export const RUNTIME_VOLUME = 'rsc-volume';

/** A mount in a container of content Jobs. */
export interface ContentMount {
  readonly path: readonly PathSegment[];
  readonly volume: string;
  readonly mountPath: string;
}

/** Mounts that the user gives to `container`, where the chart looks at them: direct runner with init container. */
export function contentMounts(model: ValuesModel, list: 'containers' | 'initContainers', container: string): readonly ContentMount[] {
  if (!completesJobBase(model)) return [];
  return itemsAt(model.effective, below(CONTENT_POD, list))
    .filter((item) => textAt(item.value, 'name') === container)
    .flatMap((item) => itemsAt(model.effective, below(item.path, 'volumeMounts')))
    .map((mount) => ({ path: mount.path, volume: textAt(mount.value, 'name'), mountPath: textAt(mount.value, 'mountPath') }));
}

/** The account under which content runs where nobody chooses another: the namespace's own unless the base names one. */
export function contentAccountName(model: ValuesModel): string {
  return textAt(model.effective, `${CONTENT_POD}.serviceAccountName`) || 'default';
}

/** Folder of content pods in which Connect looks for its runtime. */
export function runtimeFolder(model: ValuesModel): string {
  return textAt(model.effective, 'config.Kubernetes.ConnectRuntimeDir') || '/opt/rstudio-connect-runtime';
}

/** Whether the chart adds its init container, content container and volume to the base. */
export function completesJobBase(model: ValuesModel): boolean {
  return usesDirectRunner(model) && isTruthy(valueAt(model.effective, 'backends.kubernetes.defaultInitContainer.enabled'));
}
