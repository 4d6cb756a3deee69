import { k8s } from 'cdk8s-plus-28';
import { KubernetesObject } from '../chart/kubernetes-object';
import { SharedStorage } from '../options/shared-storage';
import { ReleaseContext } from '../values/release-context';
import { storageObjects } from '../values/storage-objects';
import { labelled } from './labels';

/**
 * The volume and the claim of the shared storage, as far as the library makes them. A claim is namespaced: content in a
 * namespace of its own gets one of the same name over the same storage.
 */
export function volumeObjects(storage: SharedStorage | undefined, context: ReleaseContext): readonly KubernetesObject[] {
  if (storage === undefined) return [];
  return [...new Set([context.namespace, context.contentNamespace])].flatMap((namespace) => objectsIn(namespace, storage, context));
}

function objectsIn(namespace: string, storage: SharedStorage, context: ReleaseContext): readonly KubernetesObject[] {
  const { volume, claim } = storageObjects(storage, context, namespace);
  return [
    ...(volume ? [labelled(k8s.KubePersistentVolume.manifest(volume), context.releaseName, 'storage')] : []),
    ...(claim ? [labelled(k8s.KubePersistentVolumeClaim.manifest(claim), context.releaseName, 'storage')] : []),
  ];
}
