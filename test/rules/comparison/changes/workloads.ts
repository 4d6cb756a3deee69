import { KubernetesObject } from '../../../../src/chart/kubernetes-object';
import { JsonObject } from '../../../../src/values/json';
import { Change, changes, withFields } from './change';

const STATEFUL_SET: KubernetesObject = withFields(deployment('StatefulSet'), { 'spec.serviceName': 'a', 'spec.volumeClaimTemplates': [claimTemplate()] });

/** Workloads that keep pods running. */
export const WORKLOAD_CHANGES: readonly Change[] = [
  ...changes(deployment('Deployment'), [
    ['another selector', { 'spec.selector.matchLabels': { app: 'b' }, 'spec.template.metadata.labels': { app: 'b' } }, 'spec.selector'],
    ['a wider selector', { 'spec.selector.matchLabels': { app: 'a', tier: 'web' }, 'spec.template.metadata.labels': { app: 'a', tier: 'web' } }, 'spec.selector'],
    ['the same selector in other words', { 'spec.selector': { matchExpressions: [{ key: 'app', operator: 'In', values: ['a'] }] } }, 'spec.selector'],
    ['more replicas', { 'spec.replicas': 3 }],
    ['another image', { 'spec.template.spec.containers': [{ name: 'a', image: 'b' }] }],
    ['further labels of its pods', { 'spec.template.metadata.labels': { app: 'a', tier: 'web' } }],
    ['an empty list in its selector', { 'spec.selector': { matchLabels: { app: 'a' }, matchExpressions: [] } }],
    ['another strategy', { 'spec.strategy': { type: 'Recreate' } }],
  ]),
  ...changes(deployment('ReplicaSet'), [
    ['another selector', { 'spec.selector.matchLabels': { app: 'b' }, 'spec.template.metadata.labels': { app: 'b' } }, 'spec.selector'],
    ['another image', { 'spec.template.spec.containers': [{ name: 'a', image: 'b' }] }],
  ]),
  ...changes(deployment('DaemonSet'), [
    ['another selector', { 'spec.selector.matchLabels': { app: 'b' }, 'spec.template.metadata.labels': { app: 'b' } }, 'spec.selector'],
    ['another strategy', { 'spec.updateStrategy': { type: 'OnDelete' } }],
  ]),
  ...changes(STATEFUL_SET, [
    ['another selector', { 'spec.selector.matchLabels': { app: 'b' }, 'spec.template.metadata.labels': { app: 'b' } }, 'spec.selector'],
    ['another governing Service', { 'spec.serviceName': 'b' }, 'spec.serviceName'],
    ['pods started at once', { 'spec.podManagementPolicy': 'Parallel' }, 'spec.podManagementPolicy'],
    ['the default policy in words', { 'spec.podManagementPolicy': 'OrderedReady' }],
    ['larger claims', { 'spec.volumeClaimTemplates': [claimTemplate({ resources: { requests: { storage: '2Gi' } } })] }, 'spec.volumeClaimTemplates'],
    ['the same size in other words', { 'spec.volumeClaimTemplates': [claimTemplate({ resources: { requests: { storage: '1024Mi' } } })] }],
    ['claims of another class', { 'spec.volumeClaimTemplates': [claimTemplate({ storageClassName: 'fast' })] }, 'spec.volumeClaimTemplates'],
    ['claims with their default mode in words', { 'spec.volumeClaimTemplates': [claimTemplate({ volumeMode: 'Filesystem' })] }],
    ['claims with their kind in words', { 'spec.volumeClaimTemplates': [{ apiVersion: 'v1', kind: 'PersistentVolumeClaim', ...claimTemplate() }] }],
    ['claims with a label', { 'spec.volumeClaimTemplates': [{ ...claimTemplate(), metadata: { name: 'data', labels: { a: 'b' } } }] }, 'spec.volumeClaimTemplates'],
    ['no claims', { 'spec.volumeClaimTemplates': undefined }, 'spec.volumeClaimTemplates'],
    ['more replicas', { 'spec.replicas': 3 }],
    ['another image', { 'spec.template.spec.containers': [{ name: 'a', image: 'b' }] }],
    ['claims deleted with it', { 'spec.persistentVolumeClaimRetentionPolicy': { whenDeleted: 'Delete', whenScaled: 'Retain' } }],
    ['another history', { 'spec.revisionHistoryLimit': 3 }],
    ['other ordinals', { 'spec.ordinals': { start: 5 } }],
    ['patience', { 'spec.minReadySeconds': 30 }],
  ]),
];

function deployment(kind: string): KubernetesObject {
  return {
    apiVersion: 'apps/v1',
    kind,
    metadata: { name: 'connect', namespace: 'default' },
    spec: { selector: { matchLabels: { app: 'a' } }, template: { metadata: { labels: { app: 'a' } }, spec: { containers: [{ name: 'a', image: 'a' }] } } },
  };
}

function claimTemplate(spec: JsonObject = {}): JsonObject {
  return { metadata: { name: 'data' }, spec: { accessModes: ['ReadWriteMany'], resources: { requests: { storage: '1Gi' } }, ...spec } };
}
