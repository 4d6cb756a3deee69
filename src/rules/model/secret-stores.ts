import { isJsonObject } from '../../values/json';
import { itemsAt, textAt, valueAt } from './lookup';
import { ManifestsModel, namespaceOf, nameOf, objectsOf } from './manifests-model';
import { PlacedPod } from './workloads';

const DRIVER = 'secrets-store.csi.k8s.io';

/** A Secret that the Secrets Store CSI driver makes while some pod mounts the class. */
export interface StoredSecret {
  readonly namespace: string;
  readonly secret: string;
  readonly providerClass: string;
}

/** The Secrets that the SecretProviderClasses among the manifests make. */
export function storedSecrets(model: ManifestsModel): readonly StoredSecret[] {
  return objectsOf(model, 'SecretProviderClass').flatMap(({ object }) =>
    itemsAt(object, ['spec', 'secretObjects']).map(({ value }) => ({
      namespace: namespaceOf(object),
      secret: textAt(value, 'secretName'),
      providerClass: nameOf(object),
    })),
  );
}

/** The classes that a container of the pod mounts. */
export function mountedClasses({ pod }: PlacedPod): ReadonlySet<string> {
  const mounts = ['containers', 'initContainers'].flatMap((list) => itemsAt(pod, list)).flatMap(({ value }) => itemsAt(value, 'volumeMounts'));
  const mounted = new Set(mounts.map(({ value }) => textAt(value, 'name')));
  const volumes = itemsAt(pod, 'volumes').map(({ value }) => value).filter(isJsonObject);
  const stores = volumes.filter((volume) => valueAt(volume, ['csi', 'driver']) === DRIVER && mounted.has(textAt(volume, 'name')));
  return new Set(stores.map((volume) => textAt(volume, ['csi', 'volumeAttributes', 'secretProviderClass'])));
}
