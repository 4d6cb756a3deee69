import { ImagePullPolicy, k8s } from 'cdk8s-plus-28';
import { ContentServiceAccount } from '../../src/options/content-service-account';
import { ContentPodProps } from '../../src/options/execution/content-pod';
import { ContentServiceType } from '../../src/options/execution/content-service';

const quantity = (value: string) => k8s.Quantity.fromString(value);

/** Content that leaves every choice of accounts to the namespace, so that nothing about them is written. */
export const PLAIN: ContentPodProps = { serviceAccount: ContentServiceAccount.namespaceDefault() };

/** Content with nearly every setting. */
export const CUSTOMIZED: ContentPodProps = {
  jobLabels: { 'app.example.com/managed-by': 'connect' },
  jobAnnotations: { 'app.example.com/team': 'data-science' },
  podLabels: { 'app.example.com/content': 'true' },
  podAnnotations: { 'app.example.com/tier': 'compute' },
  scheduling: {
    nodeSelector: { workload: 'content' },
    tolerations: [{ key: 'dedicated', operator: 'Equal', value: 'content', effect: 'NoSchedule' }],
    affinity: {
      podAntiAffinity: {
        preferredDuringSchedulingIgnoredDuringExecution: [
          {
            weight: 100,
            podAffinityTerm: { labelSelector: { matchLabels: { 'app.example.com/content': 'true' } }, topologyKey: 'kubernetes.io/hostname' },
          },
        ],
      },
    },
    priorityClassName: '',
  },
  podSecurityContext: { fsGroup: 999 },
  serviceAccount: ContentServiceAccount.existing('connect-content-sa'),
  imagePullSecrets: ['registry-credentials'],
  hostAliases: [{ ip: '10.0.0.50', hostnames: ['internal-api.example.com'] }],
  volumes: [{ name: 'extra-config', configMap: { name: 'content-config' } }],
  volumeMounts: [{ name: 'extra-config', mountPath: '/etc/content-config', readOnly: true }],
  initContainers: [{ name: 'wait-for-db', image: 'busybox:latest', command: ['sh', '-c', 'echo waiting for dependencies'] }],
  sideContainers: [
    { name: 'log-forwarder', image: 'fluent/fluent-bit:latest', resources: { requests: { cpu: quantity('50m'), memory: quantity('64Mi') } } },
  ],
  env: [{ name: 'DATABASE_URL', valueFrom: { secretKeyRef: { name: 'app-secrets', key: 'database-url' } } }],
  resources: { requests: { memory: '1Gi', cpu: '500m' }, limits: { memory: '4Gi', cpu: '2' } },
  imagePullPolicy: ImagePullPolicy.IF_NOT_PRESENT,
  containerSecurityContext: { allowPrivilegeEscalation: false },
  service: { labels: { 'app.example.com/service': 'content' }, annotations: { 'app.example.com/tier': 'compute' }, type: ContentServiceType.CLUSTER_IP },
};
