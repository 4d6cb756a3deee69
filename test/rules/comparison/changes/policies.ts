import { KubernetesObject } from '../../../../src/chart/kubernetes-object';
import { Change, changes } from './change';

/** Rights, classes, limits, and what has no fixed field. */
export const POLICY_CHANGES: readonly Change[] = [
  ...['RoleBinding', 'ClusterRoleBinding'].flatMap((kind) => changes(binding(kind), [
    ['another role', { 'roleRef.name': 'b' }, 'roleRef'],
    ['the group of its role left open', { 'roleRef.apiGroup': undefined }],
    ['other subjects', { subjects: [{ kind: 'ServiceAccount', name: 'b', namespace: 'default' }] }],
  ])),
  ...changes(binding('RoleBinding'), [['another kind of role', { 'roleRef.kind': 'Role' }, 'roleRef']]),
  ...changes({ apiVersion: 'networking.k8s.io/v1', kind: 'IngressClass', metadata: { name: 'connect' }, spec: { controller: 'example.com/a' } }, [
    ['another controller', { 'spec.controller': 'example.com/b' }, 'spec.controller'],
  ]),
  ...changes({ apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', metadata: { name: 'connect' }, value: 5 }, [
    ['another value', { value: 6 }, 'value'],
    ['another preemption', { preemptionPolicy: 'Never' }, 'preemptionPolicy'],
    ['the default preemption in words', { preemptionPolicy: 'PreemptLowerPriority' }],
    ['another description', { description: 'b' }],
  ]),
  ...changes({ apiVersion: 'v1', kind: 'ResourceQuota', metadata: { name: 'connect', namespace: 'default' }, spec: { hard: { pods: '5' }, scopes: ['BestEffort'] } }, [
    ['another scope', { 'spec.scopes': ['NotBestEffort'] }, 'spec.scopes'],
    ['no scope', { 'spec.scopes': undefined }, 'spec.scopes'],
    ['another limit', { 'spec.hard.pods': '6' }],
  ]),
  ...changes({ apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', metadata: { name: 'connect', namespace: 'default' }, spec: { ingressClassName: 'a', defaultBackend: { service: { name: 'a', port: { number: 80 } } } } }, [
    ['another class', { 'spec.ingressClassName': 'b' }],
    ['another backend', { 'spec.defaultBackend.service.name': 'b' }],
  ]),
  ...changes({ apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', metadata: { name: 'connect', namespace: 'default' }, spec: { minAvailable: 1, selector: { matchLabels: { app: 'a' } } } }, [
    ['another selector', { 'spec.selector.matchLabels': { app: 'b' } }],
  ]),
  ...changes({ apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'connect', namespace: 'default' } }, [
    ['pull secrets', { imagePullSecrets: [{ name: 'a' }] }],
  ]),
];

function binding(kind: string): KubernetesObject {
  return { apiVersion: 'rbac.authorization.k8s.io/v1', kind, metadata: { name: 'connect', namespace: 'default' }, roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'a' }, subjects: [] };
}
