import { Size } from 'cdk8s';
import { PersistentVolumeAccessMode } from 'cdk8s-plus-28';
import { describe, expect, it } from 'vitest';
import { PositConnectErrors } from '../../src/errors/posit-connect-error';
import { SharedStorage } from '../../src/options/shared-storage';

const capacity = Size.gibibytes(100);
const nfs = { server: 'nfs.example.com', path: '/export/connect', capacity };
const azure = { storageAccount: 'connectstorage', shareName: 'connect-data', capacity };
const filestore = { location: 'europe-west1-b', instance: 'connect', share: 'vol1', ip: '10.0.3.2', capacity };
const csi = { driver: 'cephfs.csi.ceph.com', volumeHandle: 'connect', capacity };

describe('a volume over storage that is there', () => {
  it('asks an NFS server for version 4, and does not remember that a file was missing', () => {
    const storage = SharedStorage.nfs(nfs);
    expect(storage._volume).toEqual({
      source: { kind: 'nfs', server: 'nfs.example.com', path: '/export/connect' },
      mountOptions: ['vers=4', 'lookupcache=pos'],
    });
    expect(storage._volume?.mountOptions).not.toContain('noac');
  });

  it('takes the user\'s mount options in place of its own', () => {
    expect(SharedStorage.nfs({ ...nfs, mountOptions: ['vers=3', 'noac'] })._volume?.mountOptions).toEqual(['vers=3', 'noac']);
    expect(SharedStorage.efs({ fileSystemId: 'fs-0123abcd', mountOptions: [] })._volume?.mountOptions).toEqual([]);
  });

  it.each([
    ['netApp', SharedStorage.netApp({ server: '10.0.2.4', path: '/connect', capacity }), '10.0.2.4', '/connect'],
    ['fsxOntap', SharedStorage.fsxOntap({ dnsName: 'svm-1.fs-1.fsx.eu-west-1.amazonaws.com', path: '/connect', capacity }), 'svm-1.fs-1.fsx.eu-west-1.amazonaws.com', '/connect'],
    ['fsxOpenZfs', SharedStorage.fsxOpenZfs({ dnsName: 'fs-1.fsx.eu-west-1.amazonaws.com', capacity }), 'fs-1.fsx.eu-west-1.amazonaws.com', '/fsx'],
  ])('is an NFS export of version 4.1 for %s, and needs no driver', (_name, storage, server, path) => {
    expect(storage._volume).toEqual({ source: { kind: 'nfs', server, path }, mountOptions: ['vers=4.1', 'lookupcache=pos'] });
    expect(storage._endpoints).toEqual([{ host: server, port: 2049 }]);
  });

  it('is found by EFS by the file system, and by the access point where there is one', () => {
    const source = (props: Parameters<typeof SharedStorage.efs>[0]) => SharedStorage.efs(props)._volume?.source;
    expect(source({ fileSystemId: 'fs-0123abcd' })).toMatchObject({ kind: 'csi', driver: 'efs.csi.aws.com', volumeHandle: 'fs-0123abcd' });
    expect(source({ fileSystemId: 'fs-0123abcd', accessPointId: 'fsap-4567cdef' })).toMatchObject({ volumeHandle: 'fs-0123abcd::fsap-4567cdef' });
    expect(source({ fileSystemId: 'fs-0123abcd' })).not.toHaveProperty('attributes.encryptInTransit');
    expect(source({ fileSystemId: 'fs-0123abcd', encryptInTransit: false })).toHaveProperty('attributes.encryptInTransit', 'false');
  });

  it('is mounted over NFS by the Azure driver, never over SMB', () => {
    expect(SharedStorage.azureFilesNfs({ ...azure, resourceGroup: 'storage' })._volume?.source).toEqual({
      kind: 'csi',
      driver: 'file.csi.azure.com',
      volumeHandle: 'connectstorage_connect-data',
      attributes: { protocol: 'nfs', storageAccount: 'connectstorage', shareName: 'connect-data', resourceGroup: 'storage' },
    });
  });

  it('is named by place, instance and share for Filestore', () => {
    expect(SharedStorage.filestore(filestore)._volume?.source).toEqual({
      kind: 'csi',
      driver: 'filestore.csi.storage.gke.io',
      volumeHandle: 'modeInstance/europe-west1-b/connect/vol1',
      attributes: { ip: '10.0.3.2', volume: 'vol1' },
    });
  });

  it('is left to any other driver as the user describes it', () => {
    const storage = SharedStorage.persistentVolume({ ...csi, attributes: { rootPath: '/connect' }, fsType: 'ceph', nodeStageSecret: { name: 'ceph', namespace: 'ceph' } });
    expect(storage._volume).toMatchObject({
      source: { kind: 'csi', driver: 'cephfs.csi.ceph.com', volumeHandle: 'connect', attributes: { rootPath: '/connect' }, fsType: 'ceph', nodeStageSecret: { name: 'ceph', namespace: 'ceph' } },
      mountOptions: [],
    });
  });

  it('states its capacity as a quantity', () => {
    expect(SharedStorage.nfs({ ...nfs, capacity: Size.tebibytes(1.5) })._claim).toEqual({ kind: 'static', size: '1.5Ti' });
  });
});

describe('the servers behind a storage', () => {
  it.each([
    ['NFS', SharedStorage.nfs(nfs), ['nfs.example.com']],
    ['EFS in a known region', SharedStorage.efs({ fileSystemId: 'fs-0123abcd', region: 'eu-west-1' }), ['fs-0123abcd.efs.eu-west-1.amazonaws.com']],
    ['EFS in China', SharedStorage.efs({ fileSystemId: 'fs-0123abcd', region: 'cn-north-1' }), ['fs-0123abcd.efs.cn-north-1.amazonaws.com.cn']],
    ['EFS in an unknown region', SharedStorage.efs({ fileSystemId: 'fs-0123abcd' }), []],
    ['Azure Files', SharedStorage.azureFilesNfs(azure), ['connectstorage.file.core.windows.net']],
    ['Azure Files behind a private endpoint', SharedStorage.azureFilesNfs({ ...azure, server: 'files.example.com' }), ['files.example.com']],
    ['Filestore', SharedStorage.filestore(filestore), ['10.0.3.2']],
    ['any driver', SharedStorage.persistentVolume(csi), []],
    ['a claim that is there', SharedStorage.existingClaim({ claimName: 'data' }), []],
    ['a storage class', SharedStorage.storageClass({ name: 'nfs-client', size: capacity }), []],
  ])('are known for %s', (_name, storage, hosts) => {
    expect(storage._endpoints).toEqual(hosts.map((host) => ({ host, port: 2049 })));
  });

  it('are those that the user names, with their ports', () => {
    const endpoints = [{ host: 'nfs-1.example.com' }, { host: 'nfs-2.example.com', port: 20049 }];
    const expected = [{ host: 'nfs-1.example.com', port: 2049 }, { host: 'nfs-2.example.com', port: 20049 }];
    expect(SharedStorage.nfs({ ...nfs, endpoints })._endpoints).toEqual(expected);
    expect(SharedStorage.existingClaim({ claimName: 'data', endpoints })._endpoints).toEqual(expected);
    expect(SharedStorage.storageClass({ name: 'nfs-client', size: capacity, endpoints })._endpoints).toEqual(expected);
  });
});

describe('a shared storage that cannot be', () => {
  const claim = { claimName: 'data' };
  const { READ_WRITE_ONCE, READ_WRITE_MANY, READ_WRITE_ONCE_POD } = PersistentVolumeAccessMode;
  const cases: readonly [string, () => unknown, string, readonly string[]][] = [
    ['no claim name', () => SharedStorage.existingClaim({ claimName: '' }), 'KUBERNETES_NAME', ['claimName', '""', 'lower-case']],
    ['ReadWriteOnce alone', () => SharedStorage.existingClaim({ ...claim, accessModes: [READ_WRITE_ONCE] }), 'STORAGE_ACCESS_MODE', ['accessModes', 'ReadWriteOnce', 'READ_WRITE_MANY']],
    ['ReadWriteOnce alone, of a class', () => SharedStorage.storageClass({ name: 'gp3', size: capacity, accessModes: [READ_WRITE_ONCE] }), 'STORAGE_ACCESS_MODE', ['SharedStorage.storageClass', 'ReadWriteOnce', 'second node']],
    ['ReadWriteOncePod beside it', () => SharedStorage.nfs({ ...nfs, accessModes: [READ_WRITE_MANY, READ_WRITE_ONCE_POD] }), 'STORAGE_ACCESS_MODE', ['accessModes', 'ReadWriteOncePod', 'excludes']],
    ['no access mode', () => SharedStorage.nfs({ ...nfs, accessModes: [] }), 'STORAGE_ACCESS_MODE', ['accessModes', '[]', 'many nodes']],
    ['an absolute sub-path', () => SharedStorage.existingClaim({ ...claim, subPath: '/connect' }), 'RELATIVE_PATH', ['subPath', '"/connect"', 'absolute']],
    ['an escaping sub-path', () => SharedStorage.nfs({ ...nfs, subPath: 'connect/../../etc' }), 'RELATIVE_PATH', ['subPath', '../../etc', 'no ".."']],
    ['two dots inside a name, which the chart refuses, too', () => SharedStorage.efs({ fileSystemId: 'fs-0123abcd', subPath: 'a..b' }), 'RELATIVE_PATH', ['subPath', 'a..b', 'no ".."']],
    ['a relative mount path', () => SharedStorage.existingClaim({ ...claim, mountPath: 'data' }), 'ABSOLUTE_PATH', ['mountPath', '"data"', 'beginning']],
    ['the root as mount path', () => SharedStorage.existingClaim({ ...claim, mountPath: '//' }), 'ABSOLUTE_PATH', ['mountPath', '"//"', 'root of the container']],
    ['an NFS server with its path', () => SharedStorage.nfs({ ...nfs, server: 'nfs.example.com:/export' }), 'HOST', ['SharedStorage.nfs', 'server', 'no path']],
    ['an empty NFS server', () => SharedStorage.nfs({ ...nfs, server: '' }), 'HOST', ['server', '""', 'no scheme']],
    ['a relative export', () => SharedStorage.nfs({ ...nfs, path: 'export' }), 'ABSOLUTE_PATH', ['path', '"export"', 'beginning']],
    ['no size at all', () => SharedStorage.storageClass({ name: 'nfs-client', size: Size.gibibytes(0) }), 'STORAGE_SIZE', ['size', '0Gi', 'Size.gibibytes(100)']],
    ['no capacity at all', () => SharedStorage.nfs({ ...nfs, capacity: Size.mebibytes(0) }), 'STORAGE_SIZE', ['capacity', '0Mi', 'Size.gibibytes(100)']],
    ['an empty storage class', () => SharedStorage.storageClass({ name: '', size: capacity }), 'KUBERNETES_NAME', ['SharedStorage.storageClass', 'name', '""']],
    ['a port that cannot be', () => SharedStorage.nfs({ ...nfs, endpoints: [{ host: 'nfs.example.com', port: 0 }] }), 'PORT', ['endpoints', '0', '65535']],
    ['a host that cannot be', () => SharedStorage.existingClaim({ ...claim, endpoints: [{ host: 'nfs server' }] }), 'HOST', ['endpoints', '"nfs server"', 'host name']],
    ['a DNS name of FSx that is none', () => SharedStorage.fsxOntap({ dnsName: 'https://fsx', path: '/connect', capacity }), 'HOST', ['dnsName', 'https://fsx', 'no scheme']],
    ['an EFS access point as file system', () => SharedStorage.efs({ fileSystemId: 'fsap-0123abcd' }), 'STORAGE_ID', ['fileSystemId', 'fsap-0123abcd', 'fs-0123456789abcdef0']],
    ['an EFS file system as access point', () => SharedStorage.efs({ fileSystemId: 'fs-0123abcd', accessPointId: 'fs-0123abcd' }), 'STORAGE_ID', ['accessPointId', 'fs-0123abcd', 'fsap-']],
    ['an availability zone as region', () => SharedStorage.efs({ fileSystemId: 'fs-0123abcd', region: 'eu-west-1a' }), 'STORAGE_ID', ['region', 'eu-west-1a', 'eu-west-1']],
    ['a storage account in capitals', () => SharedStorage.azureFilesNfs({ ...azure, storageAccount: 'Connect' }), 'STORAGE_ID', ['storageAccount', 'Connect', 'connectstorage']],
    ['a share by its path', () => SharedStorage.azureFilesNfs({ ...azure, shareName: '/connect' }), 'STORAGE_ID', ['shareName', '/connect', 'connect-data']],
    ['a Filestore instance by its resource name', () => SharedStorage.filestore({ ...filestore, instance: 'projects/p/connect' }), 'STORAGE_ID', ['instance', 'projects/p/connect', "'connect'"]],
    ['a Filestore location that is none', () => SharedStorage.filestore({ ...filestore, location: 'Europe' }), 'STORAGE_ID', ['location', 'Europe', 'europe-west1-b']],
    ['an empty volume handle', () => SharedStorage.persistentVolume({ ...csi, volumeHandle: ' ' }), 'STORAGE_ID', ['SharedStorage.persistentVolume', 'volumeHandle', 'empty']],
    ['a driver that is none', () => SharedStorage.persistentVolume({ ...csi, driver: 'Ceph FS' }), 'KUBERNETES_NAME', ['driver', 'Ceph FS', 'lower-case']],
    ['a Secret that cannot be', () => SharedStorage.persistentVolume({ ...csi, nodeStageSecret: { name: 'Ceph' } }), 'KUBERNETES_NAME', ['nodeStageSecret.name', 'Ceph', 'lower-case']],
  ];

  it.each(cases)('is refused: %s', (_name, make, code, words) => {
    expect(make).toThrow(expect.toSatisfy((error: unknown) => PositConnectErrors.codeOf(error) === code));
    for (const word of words) expect(make).toThrow(word);
  });
});
