import { k8s } from 'cdk8s-plus-28';
import { chartValues, Checks, Execution, License, PositConnectProps } from '../../src';
import { CLAIM_OF_THE_CHART, STANDARD_ACCOUNT } from './guide-installation';

const quantity = (text: string) => k8s.Quantity.fromString(text);
const CONTENT_PODS = { matchLabels: { 'app.example.com/content': 'true' } };

const TEMPLATE_VALUES: chartValues.LauncherTemplateValues = {
  job: { labels: { 'app.example.com/managed-by': 'connect' }, annotations: { 'app.example.com/team': 'data-science' } },
  pod: {
    labels: CONTENT_PODS.matchLabels,
    annotations: { 'app.example.com/tier': 'compute' },
    nodeSelector: { workload: 'content' },
    tolerations: [{ key: 'dedicated', operator: 'Equal', value: 'content', effect: 'NoSchedule' }],
    affinity: {
      podAntiAffinity: {
        preferredDuringSchedulingIgnoredDuringExecution: [
          { weight: 100, podAffinityTerm: { labelSelector: CONTENT_PODS, topologyKey: 'kubernetes.io/hostname' } },
        ],
      },
    },
    securityContext: { runAsUser: 999, runAsGroup: 999, fsGroup: 999 },
    serviceAccountName: 'connect-content-sa',
    imagePullSecrets: [{ name: 'registry-credentials' }],
    priorityClassName: '',
    hostAliases: [{ ip: '10.0.0.50', hostnames: ['internal-api.example.com'] }],
    volumes: [{ name: 'extra-config', configMap: { name: 'content-config' } }],
    initContainers: [{ name: 'wait-for-db', image: 'busybox:latest', command: ['sh', '-c', 'echo waiting for dependencies'] }],
    extraContainers: [
      { name: 'log-forwarder', image: 'fluent/fluent-bit:latest', resources: { requests: { cpu: quantity('50m'), memory: quantity('64Mi') } } },
    ],
    env: [{ name: 'DATABASE_URL', valueFrom: { secretKeyRef: { name: 'app-secrets', key: 'database-url' } } }],
    resources: {
      requests: { memory: quantity('1Gi'), cpu: quantity('500m') },
      limits: { memory: quantity('4Gi'), cpu: quantity('2') },
    },
    imagePullPolicy: 'IfNotPresent',
    containerSecurityContext: { allowPrivilegeEscalation: false },
    command: [],
    volumeMounts: [{ name: 'extra-config', mountPath: '/etc/content-config', readOnly: true }],
  },
  service: {
    type: 'ClusterIP',
    labels: { 'app.example.com/service': 'content' },
    annotations: { 'app.example.com/tier': 'compute' },
  },
};

/** Everything that the Launcher can be told about content pods, while the direct runner is on, too. */
export function customizedLauncher(): PositConnectProps {
  return {
    namespace: 'posit-connect',
    address: 'http://localhost:3939',
    license: License.unmanaged(),
    execution: Execution.kubernetes(STANDARD_ACCOUNT),
    checks: Checks.none(),
    config: { launcher: { dataDirPvcName: 'my-release-rstudio-connect-shared-storage' } },
    values: { sharedStorage: CLAIM_OF_THE_CHART, launcher: { enabled: true, templateValues: TEMPLATE_VALUES } },
  };
}
