import { k8s } from 'cdk8s-plus-28';
import { mistake } from '../errors/posit-connect-error';
import { SharedStorage } from '../options/shared-storage';
import { DriverSecret, StaticVolume, StorageClaim } from '../options/shared-storage/storage-choice';
import { ReleaseContext } from './release-context';
import { storageClaimName } from './shared-storage';

/** The objects that the library makes for the shared storage in one namespace. */
export interface StorageObjects {
  readonly volume?: k8s.KubePersistentVolumeProps;
  readonly claim?: k8s.KubePersistentVolumeClaimProps;
}

/** Volume and claim of the shared storage, in the server's namespace or in another one over the same storage. */
export function storageObjects(storage: SharedStorage, context: ReleaseContext, namespace: string = context.namespace): StorageObjects {
  const claim = storage._claim;
  switch (claim.kind) {
    case 'existing':
      return {};
    case 'dynamic':
      if (namespace !== context.namespace) throw notShared(claim.storageClass, namespace);
      return { claim: claimProps(storage, context, namespace, claim) };
    case 'static':
      return {
        volume: storage._volume && volumeProps(storage, storage._volume, context, namespace, claim.size),
        claim: claimProps(storage, context, namespace, claim),
      };
  }
}

/** Name of the volume: volumes belong to no namespace, so it is in the name, set off by what neither part can hold. */
function storageVolumeName({ releaseName }: ReleaseContext, namespace: string): string {
  return `${namespace}.${releaseName}-shared-storage`;
}

function claimProps(
  storage: SharedStorage,
  context: ReleaseContext,
  namespace: string,
  claim: Exclude<StorageClaim, { readonly kind: 'existing' }>,
): k8s.KubePersistentVolumeClaimProps {
  const dynamic = claim.kind === 'dynamic';
  return {
    metadata: { name: storageClaimName(storage, context), namespace, annotations: dynamic ? claim.annotations : undefined },
    spec: {
      accessModes: [...storage._accessModes],
      resources: { requests: { storage: k8s.Quantity.fromString(claim.size) } },
      // An empty class keeps the cluster's default class from making a new volume.
      storageClassName: dynamic ? claim.storageClass : '',
      volumeName: dynamic ? undefined : storageVolumeName(context, namespace),
    },
  };
}

function volumeProps(
  storage: SharedStorage,
  { source, mountOptions }: StaticVolume,
  context: ReleaseContext,
  namespace: string,
  size: string,
): k8s.KubePersistentVolumeProps {
  return {
    metadata: { name: storageVolumeName(context, namespace) },
    spec: {
      accessModes: [...storage._accessModes],
      capacity: { storage: k8s.Quantity.fromString(size) },
      claimRef: { apiVersion: 'v1', kind: 'PersistentVolumeClaim', name: storageClaimName(storage, context), namespace },
      mountOptions: mountOptions.length > 0 ? [...mountOptions] : undefined,
      persistentVolumeReclaimPolicy: 'Retain',
      storageClassName: '',
      volumeMode: 'Filesystem',
      ...(source.kind === 'nfs'
        ? { nfs: { server: source.server, path: source.path } }
        : {
            csi: {
              driver: source.driver,
              volumeHandle: source.volumeHandle,
              volumeAttributes: source.attributes,
              fsType: source.fsType,
              nodeStageSecretRef: secretReference(source.nodeStageSecret, context),
              nodePublishSecretRef: secretReference(source.nodePublishSecret, context),
            },
          }),
    },
  };
}

function secretReference(secret: DriverSecret | undefined, context: ReleaseContext): k8s.SecretReference | undefined {
  return secret && { name: secret.name, namespace: secret.namespace ?? context.namespace };
}

function notShared(storageClass: string, namespace: string) {
  return mistake('STORAGE_NAMESPACE', {
    at: 'SharedStorage.storageClass',
    what: `the class ${JSON.stringify(storageClass)} cannot give the namespace ${JSON.stringify(namespace)} a claim on the same volume`,
    fix: 'SharedStorage.nfs, .persistentVolume or a preset; or SharedStorage.existingClaim with a claim of that name in both namespaces',
  });
}
