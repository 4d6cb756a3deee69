import { k8s } from 'cdk8s-plus-28';
import { describe, expect, it } from 'vitest';
import { ChartValues, toJson_ChartValues } from '../../imports/chart-values';
import { ConnectConfig, toJson_ConnectConfig } from '../../imports/connect-config';
import { example, HAS_OFFICIAL_DATA } from '../schema/schema-files';

const quantity = (text: string) => k8s.Quantity.fromString(text);
const number = (value: number) => k8s.IntOrString.fromNumber(value);

/** Nearly every value of the chart, said in types. */
const FULL: ChartValues = {
  fullnameOverride: 'posit-connect',
  versionOverride: '2026.08.1',
  replicas: 3,
  license: { file: { contents: 'not a real license' } },
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
  strategy: { type: 'Recreate' },
  deployment: { annotations: { 'reloader.stakater.com/auto': 'true' } },
  service: {
    type: 'LoadBalancer',
    loadBalancerIp: '203.0.113.10',
    port: 8080,
    targetPort: number(3940),
    annotations: { 'service.beta.kubernetes.io/aws-load-balancer-internal': 'true' },
  },
  pod: {
    haste: false,
    port: 3940,
    labels: { team: 'data-science' },
    annotations: { 'example.com/owner': 'platform' },
    env: [{ name: 'CONNECT_POSTGRES_PASSWORD', valueFrom: { secretKeyRef: { name: 'connect-database', key: 'password' } } }],
    volumes: [{ name: 'ca', configMap: { name: 'company-ca' } }],
    volumeMounts: [{ name: 'ca', mountPath: '/etc/ssl/company' }],
    sidecar: [{ name: 'logs', image: 'fluent/fluent-bit:3.1' }],
    affinity: {
      podAntiAffinity: {
        preferredDuringSchedulingIgnoredDuringExecution: [
          { weight: 100, podAffinityTerm: { topologyKey: 'kubernetes.io/hostname', labelSelector: { matchLabels: { team: 'data-science' } } } },
        ],
      },
    },
    securityContext: { fsGroup: 999 },
    terminationGracePeriodSeconds: 300,
    hostAliases: [{ ip: '203.0.113.20', hostnames: ['ldap.example.com'] }],
  },
  command: ['tini', '--'],
  args: ['/usr/local/bin/startup.sh'],
  nodeSelector: { workload: 'connect' },
  tolerations: [{ key: 'dedicated', operator: 'Exists' }],
  topologySpreadConstraints: [
    {
      maxSkew: 1,
      topologyKey: 'topology.kubernetes.io/zone',
      whenUnsatisfiable: 'ScheduleAnyway',
      labelSelector: { matchLabels: { 'app.kubernetes.io/name': 'rstudio-connect' } },
    },
  ],
  priorityClassName: 'high',
  podDisruptionBudget: { minAvailable: number(2) },
  revisionHistoryLimit: 5,
  securityContext: { allowPrivilegeEscalation: false },
  prometheus: { enabled: true, port: 9232 },
  serviceMonitor: { enabled: true, namespace: 'monitoring', additionalLabels: { release: 'kube-prometheus-stack' } },
  resources: { requests: { cpu: quantity('2'), memory: quantity('4Gi') }, limits: { memory: quantity('8Gi') } },
  livenessProbe: { enabled: true },
  startupProbe: { enabled: true, failureThreshold: 60 },
  readinessProbe: { periodSeconds: 5 },
  initContainers: [{ name: 'wait', image: 'busybox:1.37', command: ['true'] }],
  ingress: {
    enabled: true,
    ingressClassName: 'nginx',
    annotations: { 'nginx.ingress.kubernetes.io/affinity': 'cookie' },
    hosts: [{ host: 'connect.example.com', paths: [{ path: '/' }, { path: '/api', pathType: 'Exact' }] }],
    tls: [{ secretName: 'connect-tls', hosts: ['connect.example.com'] }],
  },
  nameservice: { enabled: true, apiKey: 'not-a-key', server: 'http://127.0.0.1:3940' },
  extraObjects: [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'company-ca' }, data: { release: '{{ .Release.Name }}' } }],
};

const FULL_CONFIG: ConnectConfig = {
  server: { address: 'https://connect.example.com', senderEmail: '"connect@example.com"' },
  http: { listen: ':3940' },
  database: { provider: 'Postgres' },
  postgres: { url: 'postgres://connect@postgres.example.com:5432/connect' },
  authentication: { provider: 'oauth2' },
  oAuth2: { clientId: 'connect', clientSecretFile: '/etc/oauth/secret', openIdConnectIssuer: 'https://idp.example.com', customScope: ['groups', 'offline_access'] },
  openTelemetry: { enabled: true },
  scheduler: { maxCpuRequest: 4, maxMemoryRequest: '17179869184' },
};

/** Content in a namespace of its own, said in types. */
const CONTENT_NAMESPACE: ChartValues = {
  license: { file: { secret: 'connect-license', secretKey: 'connect.lic', mountSubPath: true } },
  sharedStorage: { mount: true, name: 'connect-shared-storage', subPath: 'connect/production' },
  rbac: {
    clusterRoleCreate: true,
    serviceAccount: {
      name: 'connect-server',
      annotations: { 'eks.amazonaws.com/role-arn': 'arn:aws:iam::123456789012:role/connect' },
      labels: { team: 'data-science' },
    },
  },
  backends: {
    kubernetes: {
      namespace: 'connect-content',
      defaultInitContainer: {
        imagePullPolicy: 'IfNotPresent',
        resources: { requests: { cpu: quantity('100m'), memory: quantity('128Mi') } },
        securityContext: { allowPrivilegeEscalation: false },
      },
      defaultResourceJobBase: {
        metadata: { labels: { team: 'data-science' } },
        spec: {
          template: {
            spec: {
              serviceAccountName: 'connect-content',
              nodeSelector: { workload: 'content' },
              tolerations: [{ key: 'dedicated', operator: 'Equal', value: 'content', effect: 'NoSchedule' }],
              imagePullSecrets: [{ name: 'registry' }],
              containers: [
                { name: 'connect-content', resources: { requests: { cpu: quantity('500m'), memory: quantity('1Gi') } }, env: [{ name: 'NETRC', value: '/etc/netrc' }] },
              ],
            },
          },
        },
      },
      defaultResourceServiceBase: { spec: { type: 'NodePort' } },
    },
  },
  executionEnvironments: [
    {
      name: 'registry.example.com/connect-content:2026-08',
      title: 'Default',
      description: 'R and Python',
      matching: 'any',
      python: { installations: [{ version: '3.14.6', path: '/opt/python/3.14.6/bin/python3' }] },
      r: { installations: [{ version: '4.6.1', path: '/opt/R/4.6.1/bin/R' }] },
    },
  ],
};

const CONTENT_NAMESPACE_CONFIG: ConnectConfig = {
  server: { address: 'https://connect.example.com' },
  database: { provider: 'Postgres' },
  postgres: { url: 'postgres://connect@postgres.example.com:5432/connect?sslmode=verify-full' },
};

describe.skipIf(!HAS_OFFICIAL_DATA)('a values file can be said in types', () => {
  it('with nearly every value set', () => {
    const { config, ...values } = example('full.yaml');
    // The short form of a path, and a size as a number, are of values files only.
    values.ingress.hosts[0].paths[0] = { path: '/' };
    config.Scheduler.MaxMemoryRequest = String(config.Scheduler.MaxMemoryRequest);
    expect(toJson_ChartValues(FULL)).toStrictEqual(values);
    expect(toJson_ConnectConfig(FULL_CONFIG)).toStrictEqual(config);
  });

  it('with a base for Jobs and Services', () => {
    const { config, ...values } = example('content-namespace.yaml');
    expect(toJson_ChartValues(CONTENT_NAMESPACE)).toStrictEqual(values);
    expect(toJson_ConnectConfig(CONTENT_NAMESPACE_CONFIG)).toStrictEqual(config);
  });
});
