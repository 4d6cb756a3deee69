import { k8s } from 'cdk8s-plus-28';
import {
  Authentication, chartValues, Checks, ClientSecretDelivery, ConnectVersion, Database, Execution, Ingress, License, PodDisruptionBudget,
  PositConnectProps, SecretSource, UpdateStrategy,
} from '../../src';
import { STANDARD_ACCOUNT } from './guide-installation';

/** What has no option of its own: the chart's claim, its Service, and the finer points of its pods. */
const VALUES: chartValues.ChartValues = {
  fullnameOverride: 'posit-connect',
  image: { repository: 'registry.example.com/posit/connect', os: 'ubuntu-22.04', imagePullPolicy: 'Always', imagePullSecrets: [{ name: 'registry' }] },
  sharedStorage: {
    create: true,
    name: 'connect-data',
    storageClassName: 'efs',
    accessModes: ['ReadWriteMany'],
    requests: { storage: '200Gi' },
    annotations: { team: 'data-science' },
    selector: { matchLabels: { volume: 'connect' } },
    volumeName: 'connect-data',
  },
  deployment: { annotations: { 'reloader.stakater.com/auto': 'true' } },
  service: {
    type: 'LoadBalancer',
    loadBalancerIp: '203.0.113.10',
    port: 8080,
    targetPort: k8s.IntOrString.fromNumber(3940),
    annotations: { 'service.beta.kubernetes.io/aws-load-balancer-internal': 'true' },
  },
  pod: {
    haste: false,
    port: 3940,
    labels: { team: 'data-science' },
    annotations: { 'example.com/owner': 'platform' },
    volumes: [{ name: 'ca', configMap: { name: 'company-ca' } }],
    volumeMounts: [{ name: 'ca', mountPath: '/etc/ssl/company' }],
    sidecar: [{ name: 'logs', image: 'fluent/fluent-bit:3.1' }],
    securityContext: { fsGroup: 999 },
    terminationGracePeriodSeconds: 300,
    hostAliases: [{ ip: '203.0.113.20', hostnames: ['ldap.example.com'] }],
  },
  command: ['tini', '--'],
  args: ['/usr/local/bin/startup.sh'],
  revisionHistoryLimit: 5,
  securityContext: { allowPrivilegeEscalation: false },
  livenessProbe: { enabled: true },
  startupProbe: { enabled: true, failureThreshold: 60 },
  readinessProbe: { periodSeconds: 5 },
  initContainers: [{ name: 'wait', image: 'busybox:1.37', command: ['true'] }],
  ingress: { hosts: [{ host: 'connect.example.com', paths: [{ path: '/' }, { path: '/api', pathType: 'Exact' }] }] },
  nameservice: { enabled: true, apiKey: 'not-a-key', server: 'http://127.0.0.1:3940' },
  extraObjects: [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'company-ca' }, data: { release: '{{ .Release.Name }}' } }],
};

/** Nearly everything that the chart takes. */
export function full(): PositConnectProps {
  return {
    namespace: 'posit-connect',
    address: 'https://connect.example.com',
    version: ConnectVersion.of('2026.08.1'),
    license: License.fromFile('not a real license', { allowPlaintext: true }),
    database: Database.fromUrl('postgres://connect@postgres.example.com:5432/connect', SecretSource.existing('connect-database', 'password')),
    execution: Execution.kubernetes(STANDARD_ACCOUNT),
    authentication: Authentication.oidc({
      issuer: 'https://idp.example.com',
      clientId: 'connect',
      clientSecret: SecretSource.existing('connect-oidc', 'client-secret'),
      clientSecretDelivery: ClientSecretDelivery.FILE,
      scopes: ['groups', 'offline_access'],
    }),
    ingress: Ingress.custom({
      host: 'connect.example.com',
      className: 'nginx',
      tlsSecret: 'connect-tls',
      stickyAnnotations: { 'nginx.ingress.kubernetes.io/affinity': 'cookie' },
    }),
    replicas: 3,
    resources: { requests: { cpu: '2', memory: '4Gi' }, limits: { memory: '8Gi' } },
    scheduling: {
      nodeSelector: { workload: 'connect' },
      tolerations: [{ key: 'dedicated', operator: 'Exists' }],
      affinity: {
        podAntiAffinity: {
          preferredDuringSchedulingIgnoredDuringExecution: [
            { weight: 100, podAffinityTerm: { topologyKey: 'kubernetes.io/hostname', labelSelector: { matchLabels: { team: 'data-science' } } } },
          ],
        },
      },
      topologySpreadConstraints: [
        {
          maxSkew: 1,
          topologyKey: 'topology.kubernetes.io/zone',
          whenUnsatisfiable: 'ScheduleAnyway',
          labelSelector: { matchLabels: { 'app.kubernetes.io/name': 'rstudio-connect' } },
        },
      ],
      priorityClassName: 'high',
    },
    availability: { updateStrategy: UpdateStrategy.recreate() },
    podDisruptionBudget: PodDisruptionBudget.minAvailable(2),
    observability: { metrics: true, metricsPort: 9232, serviceMonitor: { namespace: 'monitoring', labels: { release: 'kube-prometheus-stack' } } },
    checks: Checks.none(),
    config: {
      server: { senderEmail: 'connect@example.com' },
      http: { listen: ':3940' },
      openTelemetry: { enabled: true },
      scheduler: { maxCpuRequest: 4, maxMemoryRequest: '17179869184' },
    },
    values: VALUES,
    suppressRules: [{ rule: 'CONNECT066', reason: 'the key in the published file opens nothing' }],
  };
}
