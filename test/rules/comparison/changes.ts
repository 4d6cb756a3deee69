import { KubernetesObject } from '../../../src/chart/kubernetes-object';
import { Json, JsonObject } from '../../../src/values/json';

/** A change of one object, and what an API server of Kubernetes 1.34 says to it. */
export interface Change {
  readonly name: string;
  readonly before: KubernetesObject;
  readonly after: KubernetesObject;
  /** Fields because of which it is refused; none where it is taken. */
  readonly refused: readonly string[];
}

type Fields = { readonly [path: string]: Json | undefined };

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

const STATEFUL_SET: KubernetesObject = withFields(deployment('StatefulSet'), { 'spec.serviceName': 'a', 'spec.volumeClaimTemplates': [claimTemplate()] });

const JOB: KubernetesObject = {
  apiVersion: 'batch/v1',
  kind: 'Job',
  metadata: { name: 'connect', namespace: 'default' },
  spec: { template: { spec: { restartPolicy: 'Never', containers: [{ name: 'a', image: 'a' }] } } },
};

/** A pod of many parts, and the same with what the API server fills in. */
const RICH_POD = {
  restartPolicy: 'Never',
  containers: [
    {
      name: 'a',
      image: 'a:1',
      resources: { limits: { cpu: '1' } },
      ports: [{ containerPort: 80 }],
      env: [{ name: 'NODE', valueFrom: { fieldRef: { fieldPath: 'spec.nodeName' } } }],
      readinessProbe: { exec: { command: ['true'] } },
    },
  ],
  volumes: [{ name: 'a', configMap: { name: 'a' } }, { name: 'b', secret: { secretName: 'b' } }, { name: 'c', emptyDir: {} }],
};

const RICH_POD_STORED = {
  restartPolicy: 'Never',
  containers: [
    {
      name: 'a',
      image: 'a:1',
      imagePullPolicy: 'IfNotPresent',
      resources: { limits: { cpu: '1000m' } },
      ports: [{ containerPort: 80, protocol: 'TCP' }],
      env: [{ name: 'NODE', valueFrom: { fieldRef: { apiVersion: 'v1', fieldPath: 'spec.nodeName' } } }],
      readinessProbe: { exec: { command: ['true'] }, timeoutSeconds: 1, periodSeconds: 10, successThreshold: 1, failureThreshold: 3 },
    },
  ],
  volumes: [{ name: 'a', configMap: { name: 'a', defaultMode: 420 } }, { name: 'b', secret: { secretName: 'b', defaultMode: 420 } }, { name: 'c' }],
};

const STORAGE_CLASS: KubernetesObject = { apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', metadata: { name: 'connect' }, provisioner: 'a', parameters: { a: 'b' } };

/** Every kind with fields that cannot change, and changes close to them that can. */
export const CHANGES: readonly Change[] = [
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
  ...changes(JOB, [
    ['another image', { 'spec.template.spec.containers': [{ name: 'a', image: 'b' }] }, 'spec.template'],
    ['another label of its pods', { 'spec.template.metadata.labels': { a: 'b' } }, 'spec.template'],
    ['another node selector', { 'spec.template.spec.nodeSelector': { a: 'b' } }, 'spec.template'],
    ['another number of completions', { 'spec.completions': 2 }, 'spec.completions'],
    ['the default number of completions in words', { 'spec.completions': 1 }],
    ['another mode of completion', { 'spec.completionMode': 'Indexed', 'spec.completions': 1 }, 'spec.completionMode'],
    ['the default mode in words', { 'spec.completionMode': 'NonIndexed' }],
    ['as many completions as at once', { 'spec.completions': 1, 'spec.parallelism': 1 }],
    ['more at once', { 'spec.parallelism': 2 }],
    ['more tries', { 'spec.backoffLimit': 9 }],
    ['a deadline', { 'spec.activeDeadlineSeconds': 60 }],
    ['an end of its life', { 'spec.ttlSecondsAfterFinished': 60 }],
    ['a stop', { 'spec.suspend': true }],
    ['another rule for failed pods', { 'spec.podFailurePolicy': { rules: [{ action: 'Ignore', onPodConditions: [{ type: 'DisruptionTarget', status: 'True' }] }] } }, 'spec.podFailurePolicy'],
    ['another manager', { 'spec.managedBy': 'example.com/manager' }, 'spec.managedBy'],
    ['a replacement policy', { 'spec.podReplacementPolicy': 'Failed' }],
    ['defaults of its pods in words', { 'spec.template.spec.terminationGracePeriodSeconds': 30, 'spec.template.spec.dnsPolicy': 'ClusterFirst', 'spec.template.spec.schedulerName': 'default-scheduler', 'spec.template.spec.securityContext': {} }],
    ['the token of its pods taken away', { 'spec.template.spec.automountServiceAccountToken': false }, 'spec.template'],
    ['an entry of its environment', { 'spec.template.spec.containers': [{ name: 'a', image: 'a', env: [{ name: 'A', value: 'b' }] }] }, 'spec.template'],
    ['defaults of its containers in words', { 'spec.template.spec.containers': [{ name: 'a', image: 'a', imagePullPolicy: 'Always', terminationMessagePath: '/dev/termination-log', terminationMessagePolicy: 'File', resources: {} }] }],
  ]),
  ...changes(withFields(JOB, { 'spec.template.spec': RICH_POD }), [
    ['further defaults of its pods in words', { 'spec.template.spec': RICH_POD_STORED }],
    ['requests like the limits of its pods', { 'spec.template.spec.containers': [{ ...RICH_POD.containers[0], resources: { limits: { cpu: '1' }, requests: { cpu: '1' } } }] }, 'spec.template'],
    ['links to Services in words', { 'spec.template.spec.enableServiceLinks': true }, 'spec.template'],
    ['another limit of its pods', { 'spec.template.spec.containers': [{ ...RICH_POD.containers[0], resources: { limits: { cpu: '2' } } }] }, 'spec.template'],
  ]),
  ...changes(withFields(JOB, { 'spec.completionMode': 'Indexed', 'spec.completions': 2, 'spec.parallelism': 2 }), [
    ['indexed: more completions with as many at once', { 'spec.completions': 3, 'spec.parallelism': 3 }],
    ['indexed: more completions alone', { 'spec.completions': 3 }, 'spec.completions'],
    ['indexed: a limit of failed indexes', { 'spec.maxFailedIndexes': 1, 'spec.backoffLimitPerIndex': 1 }, 'spec.backoffLimitPerIndex'],
    ['indexed: a condition of success', { 'spec.successPolicy': { rules: [{ succeededCount: 1 }] } }, 'spec.successPolicy'],
  ]),
  ...changes(withFields(JOB, { 'spec.completions': 1 }), [['its only completion left open', { 'spec.completions': undefined }, 'spec.completions']]),
  ...changes(withFields(JOB, { 'spec.parallelism': 2 }), [
    ['of two pods: a first number of completions', { 'spec.completions': 1 }, 'spec.completions'],
    ['of two pods: one at once', { 'spec.parallelism': 1 }],
  ]),
  ...changes(withFields(JOB, { 'spec.suspend': true }), [
    ['suspended: another image', { 'spec.template.spec.containers': [{ name: 'a', image: 'b' }] }, 'spec.template'],
    ['suspended: another node selector', { 'spec.template.spec.nodeSelector': { a: 'b' } }],
  ]),
  ...['RoleBinding', 'ClusterRoleBinding'].flatMap((kind) => changes(binding(kind), [
    ['another role', { 'roleRef.name': 'b' }, 'roleRef'],
    ['the group of its role left open', { 'roleRef.apiGroup': undefined }],
    ['other subjects', { subjects: [{ kind: 'ServiceAccount', name: 'b', namespace: 'default' }] }],
  ])),
  ...changes(binding('RoleBinding'), [['another kind of role', { 'roleRef.kind': 'Role' }, 'roleRef']]),
  ...changes(service({ clusterIP: '10.96.7.7' }), [
    ['another address', { 'spec.clusterIP': '10.96.7.8' }, 'spec.clusterIP'],
    ['no address of its own', { 'spec.clusterIP': 'None' }, 'spec.clusterIP'],
    ['an address left open', { 'spec.clusterIP': undefined }],
    ['another port', { 'spec.ports': [{ name: 'http', port: 81 }] }],
    ['another selector', { 'spec.selector': { app: 'b' } }],
    ['a node port', { 'spec.type': 'NodePort' }],
    ['a load balancer', { 'spec.type': 'LoadBalancer' }],
    ['an external name', { 'spec.type': 'ExternalName', 'spec.externalName': 'a.example.com', 'spec.clusterIP': undefined }],
  ]),
  ...changes(service({ clusterIP: 'None' }), [
    ['an address instead of none', { 'spec.clusterIP': '10.96.7.8' }, 'spec.clusterIP'],
    ['headless: an address left open', { 'spec.clusterIP': undefined }],
  ]),
  ...changes(service({}), [
    ['an address where none was named', { 'spec.clusterIP': '10.96.7.8' }, 'spec.clusterIP'],
    ['none where none was named', { 'spec.clusterIP': 'None' }, 'spec.clusterIP'],
    ['an empty address', { 'spec.clusterIP': '' }],
  ]),
  ...changes(service({ type: 'ExternalName', externalName: 'a.example.com' }), [
    ['an address instead of an external name', { 'spec.type': 'ClusterIP', 'spec.externalName': undefined, 'spec.clusterIP': '10.96.7.9' }],
  ]),
  ...changes(service({ type: 'LoadBalancer', loadBalancerClass: 'example.com/a' }), [
    ['another class of load balancer', { 'spec.loadBalancerClass': 'example.com/b' }, 'spec.loadBalancerClass'],
    ['no class of load balancer', { 'spec.loadBalancerClass': undefined }, 'spec.loadBalancerClass'],
    ['no load balancer', { 'spec.type': 'ClusterIP', 'spec.loadBalancerClass': undefined }],
  ]),
  ...['ConfigMap', 'Secret'].flatMap((kind) => [
    ...changes(keyed(kind, { immutable: true }), [
      ['frozen: other data', { 'data.a': 'Yg==' }, 'data'],
      ['frozen: further data', { 'data.b': 'Yg==' }, 'data'],
      ['frozen: thawed', { immutable: undefined }, 'immutable'],
      ['frozen: thawed in words', { immutable: false }, 'immutable'],
      ['frozen: labels', { 'metadata.labels': { a: 'b' } }],
    ]),
    ...changes(keyed(kind, {}), [
      ['other data', { 'data.a': 'Yg==' }],
      ['frozen with other data', { 'data.a': 'Yg==', immutable: true }],
    ]),
  ]),
  ...changes(keyed('ConfigMap', { immutable: true }), [['frozen: binary data', { binaryData: { b: 'Yg==' } }, 'binaryData']]),
  ...changes(keyed('Secret', { immutable: true }), [
    ['frozen: the same data as text', { data: undefined, stringData: { a: 'a' } }],
    ['frozen: other data as text', { stringData: { a: 'b' } }, 'data'],
  ]),
  ...changes(keyed('Secret', {}), [
    ['another type', { type: 'example.com/b' }, 'type'],
    ['the default type in words', { type: 'Opaque' }],
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

function onNode(name: string): JsonObject {
  return { required: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'kubernetes.io/hostname', operator: 'In', values: [name] }] }] } };
}

function binding(kind: string): KubernetesObject {
  return { apiVersion: 'rbac.authorization.k8s.io/v1', kind, metadata: { name: 'connect', namespace: 'default' }, roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'a' }, subjects: [] };
}

function service(spec: JsonObject): KubernetesObject {
  return { apiVersion: 'v1', kind: 'Service', metadata: { name: 'connect', namespace: 'default' }, spec: { ports: [{ name: 'http', port: 80 }], selector: { app: 'a' }, ...spec } };
}

function keyed(kind: string, fields: JsonObject): KubernetesObject {
  return { apiVersion: 'v1', kind, metadata: { name: 'connect', namespace: 'default' }, data: { a: 'YQ==' }, ...fields };
}

function changes(before: KubernetesObject, list: readonly (readonly [name: string, fields: Fields, ...refused: readonly string[]])[]): readonly Change[] {
  return list.map(([name, fields, ...refused]) => ({ name: `${before.kind}: ${name}`, before, after: withFields(before, fields), refused }));
}

function withFields(object: KubernetesObject, fields: Fields): KubernetesObject {
  return Object.entries(fields).reduce<JsonObject>((tree, [path, value]) => withField(tree, path.split('.'), value), object) as KubernetesObject;
}

function withField(tree: JsonObject, [key, ...rest]: readonly string[], value: Json | undefined): JsonObject {
  return { ...tree, [key]: rest.length === 0 ? value : withField((tree[key] ?? {}) as JsonObject, rest, value) };
}
