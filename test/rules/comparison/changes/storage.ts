import { KubernetesObject } from '../../../../src/chart/kubernetes-object';
import { JsonObject } from '../../../../src/values/json';
import { Change, changes, withFields } from './change';

const CLAIM: KubernetesObject = {
  apiVersion: 'v1',
  kind: 'PersistentVolumeClaim',
  metadata: { name: 'connect', namespace: 'default' },
  spec: { accessModes: ['ReadWriteMany'], resources: { requests: { storage: '1Gi' } }, storageClassName: 'fast', volumeName: 'volume' },
};

const VOLUME: KubernetesObject = {
  apiVersion: 'v1',
  kind: 'PersistentVolume',
  metadata: { name: 'connect' },
  spec: { accessModes: ['ReadWriteMany'], capacity: { storage: '1Gi' }, storageClassName: '', nfs: { server: 'a', path: '/a' } },
};

const STORAGE_CLASS: KubernetesObject = { apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', metadata: { name: 'connect' }, provisioner: 'a', parameters: { a: 'b' } };

/** Claims, volumes and classes. */
export const STORAGE_CHANGES: readonly Change[] = [
  ...changes(CLAIM, [
    ['a larger size', { 'spec.resources.requests.storage': '2Gi' }],
    ['the same size in other words', { 'spec.resources.requests.storage': '1024Mi' }],
    ['a smaller size', { 'spec.resources.requests.storage': '512Mi' }, 'spec.resources.requests.storage'],
    ['another class', { 'spec.storageClassName': 'fixed' }, 'spec.storageClassName'],
    ['no class', { 'spec.storageClassName': '' }, 'spec.storageClassName'],
    ['a class left open', { 'spec.storageClassName': undefined }, 'spec.storageClassName'],
    ['another access mode', { 'spec.accessModes': ['ReadWriteOnce'] }, 'spec.accessModes'],
    ['a further access mode', { 'spec.accessModes': ['ReadWriteMany', 'ReadWriteOnce'] }, 'spec.accessModes'],
    ['another mode', { 'spec.volumeMode': 'Block' }, 'spec.volumeMode'],
    ['the default mode in words', { 'spec.volumeMode': 'Filesystem' }],
    ['another volume', { 'spec.volumeName': 'b' }, 'spec.volumeName'],
    ['a volume left open', { 'spec.volumeName': undefined }, 'spec.volumeName'],
    ['a selector', { 'spec.selector': { matchLabels: { a: 'b' } } }, 'spec.selector'],
    ['a source of its data', { 'spec.dataSource': { kind: 'PersistentVolumeClaim', name: 'other' } }, 'spec.dataSource'],
    ['another class of attributes', { 'spec.volumeAttributesClassName': 'gold' }],
    ['a limit', { 'spec.resources.limits': { storage: '5Gi' } }, 'spec.resources.limits'],
    ['labels', { 'metadata.labels': { a: 'b' } }],
  ]),
  ...changes(withFields(CLAIM, { 'spec.storageClassName': '' }), [
    ['a larger size without a class', { 'spec.resources.requests.storage': '2Gi' }, 'spec.resources.requests.storage'],
  ]),
  ...changes(withFields(CLAIM, { 'spec.volumeName': undefined }), [
    ['a volume where none was named', { 'spec.volumeName': 'volume' }],
  ]),
  ...changes(withFields(CLAIM, { 'spec.storageClassName': undefined }), [
    ['a class where none was named', { 'spec.storageClassName': 'fast' }],
  ]),
  ...changes(VOLUME, [
    ['another server', { 'spec.nfs.server': 'b' }, 'spec.nfs'],
    ['another path', { 'spec.nfs.path': '/b' }, 'spec.nfs'],
    ['another kind of source', { 'spec.nfs': undefined, 'spec.csi': { driver: 'd', volumeHandle: 'h' } }, 'spec.csi', 'spec.nfs'],
    ['the default of its source in words', { 'spec.nfs.readOnly': false }],
    ['a source that is only read', { 'spec.nfs.readOnly': true }, 'spec.nfs'],
    ['another size', { 'spec.capacity.storage': '2Gi' }],
    ['a smaller size', { 'spec.capacity.storage': '512Mi' }],
    ['another class', { 'spec.storageClassName': 'fixed' }],
    ['another mode', { 'spec.volumeMode': 'Block' }, 'spec.volumeMode'],
    ['the default mode in words', { 'spec.volumeMode': 'Filesystem' }],
    ['another access mode', { 'spec.accessModes': ['ReadOnlyMany'] }],
    ['other mount options', { 'spec.mountOptions': ['vers=4.2'] }],
    ['another reclaim policy', { 'spec.persistentVolumeReclaimPolicy': 'Delete' }],
    ['another claim', { 'spec.claimRef': { name: 'b', namespace: 'default', kind: 'PersistentVolumeClaim', apiVersion: 'v1' } }],
    ['a first node affinity', { 'spec.nodeAffinity': onNode('a') }],
  ]),
  ...changes(withFields(VOLUME, { 'spec.nodeAffinity': onNode('a') }), [
    ['another node', { 'spec.nodeAffinity': onNode('b') }, 'spec.nodeAffinity'],
    ['no node affinity', { 'spec.nodeAffinity': undefined }, 'spec.nodeAffinity'],
  ]),
  ...changes(withFields(VOLUME, { 'spec.nfs': undefined, 'spec.csi': { driver: 'd', volumeHandle: 'h' } }), [
    ['another handle', { 'spec.csi.volumeHandle': 'i' }, 'spec.csi'],
    ['other attributes', { 'spec.csi.volumeAttributes': { a: 'b' } }, 'spec.csi'],
    ['another secret of its node', { 'spec.csi.nodeStageSecretRef': { name: 'a', namespace: 'b' } }, 'spec.csi'],
    ['another secret of its growth', { 'spec.csi.controllerExpandSecretRef': { name: 'a', namespace: 'b' } }],
  ]),
  ...changes(STORAGE_CLASS, [
    ['another provisioner', { provisioner: 'b' }, 'provisioner'],
    ['other parameters', { 'parameters.a': 'c' }, 'parameters'],
    ['another reclaim policy', { reclaimPolicy: 'Retain' }, 'reclaimPolicy'],
    ['the default reclaim policy in words', { reclaimPolicy: 'Delete' }],
    ['another time of binding', { volumeBindingMode: 'WaitForFirstConsumer' }, 'volumeBindingMode'],
    ['the default time of binding in words', { volumeBindingMode: 'Immediate' }],
    ['growth', { allowVolumeExpansion: true }],
    ['other mount options', { mountOptions: ['vers=4.2'] }],
    ['topologies', { allowedTopologies: [{ matchLabelExpressions: [{ key: 'a', values: ['b'] }] }] }],
  ]),
];

function onNode(name: string): JsonObject {
  return { required: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'kubernetes.io/hostname', operator: 'In', values: [name] }] }] } };
}
