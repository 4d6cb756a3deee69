import { k8s } from 'cdk8s-plus-28';
import { KubernetesObject } from '../chart/kubernetes-object';
import { SharedStorage } from '../options/shared-storage';
import { ReleaseContext } from '../values/release-context';
import { storageObjects } from '../values/storage-objects';
import { labelled } from './labels';

/** The volume and the claim of the shared storage, as far as the library makes them. */
export function volumeObjects(storage: SharedStorage | undefined, context: ReleaseContext): readonly KubernetesObject[] {
  if (storage === undefined) return [];
  const { volume, claim } = storageObjects(storage, context);
  return [
    ...(volume ? [labelled(k8s.KubePersistentVolume.manifest(volume), context.releaseName, 'storage')] : []),
    ...(claim ? [labelled(k8s.KubePersistentVolumeClaim.manifest(claim), context.releaseName, 'storage')] : []),
  ];
}
