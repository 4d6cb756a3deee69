import { PAGES } from '../documentation';
import { isWritten } from '../model/lookup';
import { usesLauncher } from '../model/runner';
import { lineFor, segmentsOf } from '../model/value-path';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

const POD_FIELDS_AT_TOP = ['tolerations', 'priorityClassName', 'topologySpreadConstraints', 'resources', 'initContainers', 'command', 'args', 'replicas'];
const TOP_FIELDS_OF_POD = ['env', 'volumes', 'volumeMounts', 'labels', 'annotations', 'hostAliases', 'terminationGracePeriodSeconds', 'haste', 'sidecar'];

/** Keys that nothing reads, and those that people mean by them. */
const MEANT: readonly (readonly [written: string, meant: string])[] = [
  ['affinity', 'pod.affinity'],
  ...POD_FIELDS_AT_TOP.map((field) => [`pod.${field}`, field] as const),
  ...TOP_FIELDS_OF_POD.map((field) => [field, `pod.${field}`] as const),
  ['podAnnotations', 'pod.annotations'],
  ['podLabels', 'pod.labels'],
  ['podSecurityContext', 'pod.securityContext'],
  ['extraEnv', 'pod.env'],
  ['extraVolumes', 'pod.volumes'],
  ['extraVolumeMounts', 'pod.volumeMounts'],
  ['replicaCount', 'replicas'],
  ['nodePort', 'service.nodePort'],
  ['imagePullSecrets', 'image.imagePullSecrets'],
  ['imagePullPolicy', 'image.imagePullPolicy'],
  ['image.pullPolicy', 'image.imagePullPolicy'],
  ['image.pullSecrets', 'image.imagePullSecrets'],
  ['image.registry', 'image.repository'],
  ['serviceAccount', 'rbac.serviceAccount'],
  ['serviceAccountName', 'rbac.serviceAccount.name'],
  ['persistence', 'sharedStorage'],
  ['sharedStorage.size', 'sharedStorage.requests.storage'],
  ['sharedStorage.storageClass', 'sharedStorage.storageClassName'],
  ['sharedStorage.mountPath', 'sharedStorage.path'],
  ['ingress.className', 'ingress.ingressClassName'],
  ['ingress.host', 'ingress.hosts[].host'],
  ['kubernetes', 'backends.kubernetes'],
];

const MEANT_FOR_LAUNCHER: readonly (readonly [written: string, meant: string])[] = ['imagePullSecrets', 'volumes', 'volumeMounts', 'env', 'tolerations', 'nodeSelector'].map(
  (field) => [`launcher.templateValues.${field}`, `launcher.templateValues.pod.${field}`] as const,
);

/** People cannot tell `pod.x` from `x`, and neither does the chart complain. */
export const misplacedKey: Rule<ValuesModel> = {
  id: 'CONNECT042',
  severity: 'warning',
  title: 'A key stands where the chart does not look for it',
  why: 'The chart ignores it without a word: what was chosen by it never reaches the cluster.',
  fix: 'the same where the chart reads it: pod: { affinity: … }',
  documentation: PAGES.chart,
  check: (model) =>
    [...MEANT, ...(usesLauncher(model) ? MEANT_FOR_LAUNCHER : [])]
      .filter(([written]) => isWritten(model.values, written) && !isEmpty(model, written))
      .map(([written, meant]) => ({ path: segmentsOf(written), received: 'set, and nothing reads it', fix: lineFor(meant.split('.')) })),
};

// The chart's own values file has an empty affinity at the top.
function isEmpty({ values }: ValuesModel, path: string): boolean {
  return path === 'affinity' && (values.affinity === null || JSON.stringify(values.affinity) === '{}');
}
