import { describe, expect, it } from 'vitest';
import { evaluateRules } from '../../../src/rules/engine';
import { valuesModel } from '../../../src/rules/model/values-model';
import { classDoesNotShare } from '../../../src/rules/storage/class-does-not-share';
import { Json, JsonObject } from '../../../src/values/json';
import { itHolds } from '../rule-examples';

const LOCAL: JsonObject = { backends: { kubernetes: { enabled: false } } };
const PATH = 'sharedStorage.storageClassName';

const created = (storageClassName: string, values: JsonObject = {}): JsonObject => ({ sharedStorage: { create: true, storageClassName }, ...values });

function defined(provisioner: string, parameters: JsonObject = {}, name = 'connect'): JsonObject {
  const storageClass = { apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', metadata: { name: 'connect' }, provisioner, parameters };
  return created(name, { extraObjects: [storageClass] });
}

function claimed(storageClassName: Json): JsonObject {
  const spec = { storageClassName, accessModes: ['ReadWriteMany'], resources: { requests: { storage: '10Gi' } } };
  const claim = { apiVersion: 'v1', kind: 'PersistentVolumeClaim', metadata: { name: 'connect-data' }, spec };
  return { sharedStorage: { mount: true, name: 'connect-data' }, extraObjects: [claim] };
}

itHolds(classDoesNotShare, {
  violated: [
    ...['gp3', 'standard-rwo', 'managed-csi', 'csi-cinder-sc-delete', 'local-path'].map((name) => [`disks of ${name}`, created(name), PATH] as const),
    ...['azurefile', 'azurefile-premium', 'azurefile-csi', 'azurefile-csi-premium'].map((name) => [`SMB of ${name}`, created(name), PATH] as const),
    ['an object store', created('azureblob-fuse-premium'), PATH],
    ['disks for several servers in local execution', created('gp3', { ...LOCAL, replicas: 2 }), PATH],
    ['SMB for one server in local execution', created('azurefile-csi', LOCAL), PATH],
    ['a claim among the extra objects', claimed('gp2'), 'extraObjects[0].spec.storageClassName'],
    ['a class over disks', defined('ebs.csi.aws.com'), PATH],
    ['a class over disks of Ceph', defined('rook-ceph.rbd.csi.ceph.com'), PATH],
    ['a class over Azure Files that says no protocol', defined('file.csi.azure.com'), PATH],
    ['a class over Azure Files by SMB', defined('file.csi.azure.com', { protocol: 'smb' }), PATH],
  ],
  respected: [
    ['a class that nobody knows', created('nfs-client')],
    ['disks for one server in local execution', created('gp3', LOCAL)],
    ['a class that nobody asks for', { sharedStorage: { mount: true, name: 'connect-data', storageClassName: 'gp3' } }],
    ['no class', { sharedStorage: { create: true, storageClassName: false } }],
    ['a class over NFS', defined('nfs.csi.k8s.io')],
    ['a class over Azure Files by NFS', defined('file.csi.azure.com', { protocol: 'nfs' })],
    ['a well-known name that means another storage here', { ...created('standard'), extraObjects: [{ apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', metadata: { name: 'standard' }, provisioner: 'efs.csi.aws.com' }] }],
    ['a well-known name that a template may define', { ...created('standard'), extraObjects: ['apiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata: { name: standard }\nprovisioner: efs.csi.aws.com\n'] }],
    ['another class over disks', defined('ebs.csi.aws.com', {}, 'nfs-client')],
    ['a claim without a class', claimed(null)],
  ],
});

describe('a claim that a program makes beside the release', () => {
  const sharedStorage = { mount: true, name: 'connect-data' };
  const told = (storageClass: string | undefined, namespace = 'posit-connect') =>
    evaluateRules(valuesModel({
      values: { sharedStorage }, releaseName: 'connect', namespace: 'posit-connect', connectVersion: '2026.08.0',
      beside: { accountNamespaces: [], claims: [{ namespace, name: 'connect-data', storageClass }] },
    })).findings.filter(({ rule }) => rule === 'CONNECT071');

  it('is judged by its class, at the name of the claim', () => {
    expect(told('gp3').map(({ path, message }) => [path, message])).toEqual([['sharedStorage.name', expect.stringContaining('a claim of the class "gp3"')]]);
  });

  it('is no finding with a class that serves, or with a volume that is there', () => {
    expect([...told('nfs-client'), ...told(undefined), ...told('gp3', 'other')]).toEqual([]);
  });
});
