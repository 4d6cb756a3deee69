import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { apply, theCluster } from './kubectl';

/** Class of claims that are bound when a pod mounts them, as most clouds have it. */
export const WAITING_CLASS = 'waits-for-first-consumer';

/** Volumes on the node that claims of a namespace can bind: their names are given. */
export function offerVolumes(namespace: string, volumes: Readonly<Record<string, readonly string[]>>): void {
  const storageClass = { apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', metadata: { name: WAITING_CLASS }, provisioner: 'kubernetes.io/no-provisioner', volumeBindingMode: 'WaitForFirstConsumer' };
  apply(storageClass, ...Object.entries(volumes).map(([claim, accessModes]) => hostPathVolume(namespace, claim, accessModes)));
}

/** Folder of the files in the volume of a claim. */
export function volumeFolder(namespace: string, claim: string): string {
  return join(theCluster().volumes, namespace, claim);
}

/** A claim that takes one of these volumes. */
export function claimOf(name: string, namespace: string, accessModes: readonly string[]): object {
  const spec = { accessModes, storageClassName: WAITING_CLASS, resources: { requests: { storage: '1Gi' } } };
  return { apiVersion: 'v1', kind: 'PersistentVolumeClaim', metadata: { name, namespace }, spec };
}

function hostPathVolume(namespace: string, claim: string, accessModes: readonly string[]): object {
  const path = volumeFolder(namespace, claim);
  mkdirSync(path, { recursive: true });
  chmodSync(path, 0o777);
  return {
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    metadata: { name: `offered.${namespace}.${claim}` },
    spec: {
      capacity: { storage: '10Gi' },
      accessModes,
      storageClassName: WAITING_CLASS,
      persistentVolumeReclaimPolicy: 'Retain',
      claimRef: { namespace, name: claim },
      hostPath: { path },
    },
  };
}
