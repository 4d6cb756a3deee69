import { KubernetesObject } from '../../../../src/chart/kubernetes-object';
import { Change, changes, withFields } from './change';

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

/** Jobs. */
export const JOB_CHANGES: readonly Change[] = [
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
];
