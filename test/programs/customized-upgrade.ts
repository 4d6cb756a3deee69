import { ImagePullPolicy, k8s } from 'cdk8s-plus-28';
import { Checks, ContentServiceAccount, ContentServiceType, Execution, License, PositConnectProps } from '../../src';
import { CLAIM_OF_THE_CHART } from './guide-installation';

const quantity = (text: string) => k8s.Quantity.fromString(text);
const CONTENT_PODS = { matchLabels: { 'app.example.com/content': 'true' } };

/** Everything that the direct runner can be told about content pods. */
export function customizedUpgrade(): PositConnectProps {
  return {
    namespace: 'posit-connect',
    address: 'http://localhost:3939',
    license: License.unmanaged(),
    execution: Execution.kubernetes({
      serviceAccount: ContentServiceAccount.existing('connect-content-sa'),
      scheduling: {
        nodeSelector: { workload: 'content' },
        tolerations: [{ key: 'dedicated', operator: 'Equal', value: 'content', effect: 'NoSchedule' }],
        affinity: {
          podAntiAffinity: {
            preferredDuringSchedulingIgnoredDuringExecution: [
              { weight: 100, podAffinityTerm: { labelSelector: CONTENT_PODS, topologyKey: 'kubernetes.io/hostname' } },
            ],
          },
        },
        priorityClassName: '',
      },
      resources: { requests: { memory: '1Gi', cpu: '500m' }, limits: { memory: '4Gi', cpu: '2' } },
      env: [{ name: 'DATABASE_URL', valueFrom: { secretKeyRef: { name: 'app-secrets', key: 'database-url' } } }],
      volumes: [{ name: 'extra-config', configMap: { name: 'content-config' } }],
      volumeMounts: [{ name: 'extra-config', mountPath: '/etc/content-config', readOnly: true }],
      initContainers: [{ name: 'wait-for-db', image: 'busybox:latest', command: ['sh', '-c', 'echo waiting for dependencies'] }],
      sideContainers: [
        { name: 'log-forwarder', image: 'fluent/fluent-bit:latest', resources: { requests: { cpu: quantity('50m'), memory: quantity('64Mi') } } },
      ],
      podSecurityContext: { fsGroup: 999 },
      containerSecurityContext: { allowPrivilegeEscalation: false },
      imagePullPolicy: ImagePullPolicy.IF_NOT_PRESENT,
      imagePullSecrets: ['registry-credentials'],
      jobLabels: { 'app.example.com/managed-by': 'connect' },
      jobAnnotations: { 'app.example.com/team': 'data-science' },
      podLabels: CONTENT_PODS.matchLabels,
      podAnnotations: { 'app.example.com/tier': 'compute' },
      hostAliases: [{ ip: '10.0.0.50', hostnames: ['internal-api.example.com'] }],
      service: {
        type: ContentServiceType.CLUSTER_IP,
        labels: { 'app.example.com/service': 'content' },
        annotations: { 'app.example.com/tier': 'compute' },
      },
    }),
    checks: Checks.none(),
    config: { kubernetes: { dataDirPvcName: 'my-release-rstudio-connect-shared-storage' } },
    values: { sharedStorage: CLAIM_OF_THE_CHART },
    suppressRules: [{ rule: 'CONNECT031', reason: 'the published file shows content pods only, and leaves the database out' }],
  };
}
