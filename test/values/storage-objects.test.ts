import { existsSync, readFileSync } from 'node:fs';
import { Size } from 'cdk8s';
import { k8s } from 'cdk8s-plus-28';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { PositConnectErrors } from '../../src/errors/posit-connect-error';
import { SharedStorage } from '../../src/options/shared-storage';
import { storageObjects } from '../../src/values/storage-objects';

const context = { releaseName: 'connect', namespace: 'posit-connect', contentNamespace: 'content', fullname: 'connect-rstudio-connect', replicas: 1 };
const capacity = Size.gibibytes(100);
const nfs = SharedStorage.nfs({ server: 'nfs.example.com', path: '/export/connect', capacity });

function plain(storage: SharedStorage, namespace?: string) {
  const { volume, claim } = storageObjects(storage, context, namespace);
  return { volume: k8s.toJson_KubePersistentVolumeProps(volume), claim: k8s.toJson_KubePersistentVolumeClaimProps(claim) };
}

describe('a volume over storage that is there', () => {
  it('and its claim name each other, so that no other volume or claim comes between them', () => {
    const { volume, claim } = plain(nfs);
    expect(volume).toEqual({
      metadata: { name: 'posit-connect.connect-shared-storage' },
      spec: {
        accessModes: ['ReadWriteMany'],
        capacity: { storage: '100Gi' },
        claimRef: { apiVersion: 'v1', kind: 'PersistentVolumeClaim', name: 'connect-shared-storage', namespace: 'posit-connect' },
        mountOptions: ['vers=4', 'lookupcache=pos'],
        nfs: { server: 'nfs.example.com', path: '/export/connect' },
        persistentVolumeReclaimPolicy: 'Retain',
        storageClassName: '',
        volumeMode: 'Filesystem',
      },
    });
    expect(claim).toEqual({
      metadata: { name: 'connect-shared-storage', namespace: 'posit-connect' },
      spec: {
        accessModes: ['ReadWriteMany'],
        resources: { requests: { storage: '100Gi' } },
        storageClassName: '',
        volumeName: 'posit-connect.connect-shared-storage',
      },
    });
  });

  it('is described to its driver, with Secrets looked for in the release\'s namespace', () => {
    const storage = SharedStorage.persistentVolume({
      driver: 'cephfs.csi.ceph.com',
      volumeHandle: 'connect',
      attributes: { fsName: 'connect' },
      nodeStageSecret: { name: 'ceph' },
      nodePublishSecret: { name: 'ceph', namespace: 'ceph-system' },
      capacity,
    });
    expect(plain(storage).volume?.spec.csi).toEqual({
      driver: 'cephfs.csi.ceph.com',
      volumeHandle: 'connect',
      volumeAttributes: { fsName: 'connect' },
      nodeStageSecretRef: { name: 'ceph', namespace: 'posit-connect' },
      nodePublishSecretRef: { name: 'ceph', namespace: 'ceph-system' },
    });
    expect(plain(storage).volume?.spec).not.toHaveProperty('mountOptions');
  });

  it('has a second volume and claim for another namespace, over the same storage and under the same claim name', () => {
    const { volume, claim } = plain(nfs, 'content');
    expect(volume).toMatchObject({ metadata: { name: 'content.connect-shared-storage' }, spec: { nfs: { server: 'nfs.example.com', path: '/export/connect' }, claimRef: { namespace: 'content' } } });
    expect(claim).toMatchObject({ metadata: { name: 'connect-shared-storage', namespace: 'content' }, spec: { volumeName: 'content.connect-shared-storage' } });
  });

  it('has a name that Kubernetes takes, with the longest release and namespace', () => {
    const longest = { ...context, releaseName: 'r'.repeat(53), namespace: 'n'.repeat(63) };
    expect(storageObjects(nfs, longest).volume?.metadata?.name).toMatch(/^[a-z.-]{1,253}$/);
    expect(storageObjects(nfs, longest).claim?.metadata?.name).toMatch(/^[a-z-]{1,253}$/);
  });
});

describe('a claim on a storage class', () => {
  const storage = SharedStorage.storageClass({ name: 'nfs-client', size: capacity, annotations: { 'nfs.io/storage-path': 'connect' } });

  it('is all that is made: its volume is the provisioner\'s', () => {
    expect(plain(storage)).toEqual({
      volume: undefined,
      claim: {
        metadata: { name: 'connect-shared-storage', namespace: 'posit-connect', annotations: { 'nfs.io/storage-path': 'connect' } },
        spec: { accessModes: ['ReadWriteMany'], resources: { requests: { storage: '100Gi' } }, storageClassName: 'nfs-client' },
      },
    });
  });

  it('is refused for a second namespace, where it would be another, empty volume', () => {
    const second = () => storageObjects(storage, context, 'content');
    expect(second).toThrow(expect.toSatisfy((error: unknown) => PositConnectErrors.codeOf(error) === 'STORAGE_NAMESPACE'));
    for (const word of ['nfs-client', 'content', 'existingClaim']) expect(second).toThrow(word);
  });
});

describe('a claim that is there', () => {
  it('is left alone, in every namespace', () => {
    const storage = SharedStorage.existingClaim({ claimName: 'data' });
    expect(storageObjects(storage, context)).toEqual({});
    expect(storageObjects(storage, context, 'content')).toEqual({});
  });
});

const WITH_PV = '../shared/data/examples/with-pv.yaml';

describe.skipIf(!existsSync(WITH_PV))('a volume on an NFS server', () => {
  it('mounts what the published example mounts, and is bound without a class of its own', () => {
    const published = parse(parse(readFileSync(WITH_PV, 'utf8')).extraObjects[0].replace(/\{\{.*\}\}/, '100G')).spec;
    const storage = SharedStorage.nfs({ server: 'nfs.server.example.com', path: '/', mountOptions: ['rw', 'lookupcache=pos', 'vers=4'], capacity });
    const { claimRef, ...spec } = plain(storage).volume?.spec ?? {};
    expect(claimRef).toMatchObject({ name: 'connect-shared-storage' });
    expect(spec).toEqual({ ...published, capacity: { storage: '100Gi' }, storageClassName: '' });
  });
});
