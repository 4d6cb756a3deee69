import fc, { Arbitrary } from 'fast-check';

/** Values of the chart in which each key may be left out; most of what they hold is what people write. */
export function randomChartValues(): Arbitrary<object> {
  return fc.tuple(fc.record({ sharedStorage }), partly({
    fullnameOverride: name,
    nameOverride: name,
    versionOverride: fc.constantFrom('2026.08.0', '2026.09.1', '2026.12.0', ''),
    replicas: fc.nat(5),
    revisionHistoryLimit: fc.nat(10),
    image: partly({ repository: image, os: word, tag: word, imagePullPolicy: pullPolicy, imagePullSecrets: fc.array(fc.record({ name })) }),
    strategy: fc.constantFrom({ type: 'Recreate' }, { rollingUpdate: { maxSurge: 1, maxUnavailable: '25%' } }),
    podDisruptionBudget: fc.constantFrom({}, { minAvailable: 1 }, { maxUnavailable: '50%' }),
    license: partly({ key: text, server: fc.constantFrom(false, 'license.example.com:8999'), file: licenseFile }),
    backends: fc.record({ kubernetes: backend }),
    executionEnvironments: fc.array(executionEnvironment, { maxLength: 2 }),
    rbac,
    deployment: partly({ annotations }),
    command: fc.array(word, { maxLength: 2 }),
    args: fc.array(text, { maxLength: 2 }),
    securityContext: partly({ privileged: fc.boolean(), runAsUser: fc.nat(999) }),
    resources,
    initContainers: fc.constantFrom(false, [{ name: 'wait', image: 'busybox:1.37', command: ['true'] }]),
    nodeSelector: labels,
    affinity: fc.constantFrom({}, { nodeAffinity: {} }),
    tolerations: fc.array(fc.record({ key: name, operator: fc.constant('Exists') }), { maxLength: 2 }),
    topologySpreadConstraints: fc.array(fc.record({ maxSkew: fc.nat(3), topologyKey: name }), { maxLength: 1 }),
    priorityClassName: name,
    pod,
    livenessProbe: probe,
    startupProbe: probe,
    readinessProbe: probe,
    service,
    ingress,
    nameservice,
    prometheus: partly({ enabled: fc.boolean(), port: port }),
    serviceMonitor: partly({ enabled: fc.boolean(), namespace: name, additionalLabels: labels }),
    chronicle: fc.record({ localConfig: fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: chronicleConfig }) }),
    chronicleAgent,
    extraObjects: fc.array(extraObject, { maxLength: 2 }),
    config,
  })).map(([storage, rest]) => ({ ...storage, ...rest }));
}

/** A record in which each key is there two times out of five. */
function partly(keys: { readonly [key: string]: Arbitrary<unknown> }): Arbitrary<object> {
  const entries = Object.entries(keys).map(([key, value]) =>
    fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 2, arbitrary: value.map((chosen) => [[key, chosen] as const]) }),
  );
  return fc.tuple(...entries).map((chosen) => Object.fromEntries(chosen.flat()) as object);
}

const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}[a-z0-9]$/);
const word = fc.stringMatching(/^[a-zA-Z0-9][a-zA-Z0-9._-]{0,15}$/);
const text = fc.oneof(word, fc.string({ maxLength: 20 }).filter((value) => !/[\n\r\u0085\u2028\u2029]/.test(value)), fc.constantFrom('yes', 'null', '0755', '3.10', 'a # b', 'a: b', '"quoted"', '{{ x }}'));
const image = fc.constantFrom('posit/connect', 'registry.example.com:5000/posit/connect', 'ghcr.io/posit-dev/connect');
const pullPolicy = fc.constantFrom('', 'Always', 'IfNotPresent', 'Never');
const port = fc.integer({ min: 1, max: 65535 });
const path = fc.constantFrom('/srv/connect', '/mnt/data/connect', '/opt/my folder', '/data/');
const labels = fc.dictionary(name, text, { maxKeys: 2 });
const annotations = fc.dictionary(fc.constantFrom('example.com/team', 'example.com/flag', 'reloader.stakater.com/auto'), fc.oneof(text, fc.boolean()), { maxKeys: 2 });
const resources = partly({ requests: fc.record({ cpu: fc.constantFrom('500m', '2', 1), memory: fc.constant('1Gi') }), limits: fc.record({ memory: fc.constant('4Gi') }) });
const variable = fc.oneof(fc.record({ name: fc.stringMatching(/^[A-Z_]{1,12}$/), value: text }), fc.constant({ name: 'CONNECT_OPENTELEMETRY_COLLECTORADVERTISEHOST', value: 'otel.example.com' }));
const volumeMount = fc.record({ name, mountPath: path });

const licenseFile = partly({
  contents: fc.constantFrom(false, 'not a license', 'two\nlines\n'),
  mountPath: path,
  mountSubPath: fc.boolean(),
  secretKey: word,
  secret: fc.oneof(name, fc.constant(false)),
});

const sharedStorage = fc.tuple(fc.constantFrom({ create: true }, { mount: true }, { create: true, mount: true }), partly({
  name,
  path,
  mountContent: fc.boolean(),
  storageClassName: fc.oneof(name, fc.constant(false)),
  accessModes: fc.constantFrom(['ReadWriteMany'], ['ReadWriteMany', 'ReadWriteOnce']),
  requests: fc.record({ storage: fc.constantFrom('100G', '1Ti', 1000) }),
  annotations,
  selector: fc.constantFrom({}, { matchLabels: { volume: 'connect' } }),
  volumeName: name,
  subPath: fc.constantFrom('', 'connect', 'connect/production'),
})).map(([mounted, rest]) => ({ ...mounted, ...rest }));

const container = fc.tuple(fc.record({ name: fc.constantFrom('connect-content', 'connect-content-init', 'sidecar') }), partly({
  image,
  imagePullPolicy: pullPolicy,
  env: fc.array(variable, { maxLength: 2 }),
  resources,
  securityContext: fc.constantFrom({}, { runAsNonRoot: true }),
  volumeMounts: fc.array(fc.record({
    name: fc.constantFrom('rsc-volume', 'data'),
    mountPath: fc.constantFrom('/mnt/rstudio-connect-runtime', '/opt/rstudio-connect/mnt', '/mnt/data', '/opt/rstudio-connect-runtime/'),
  }), { maxLength: 2 }),
})).map(([named, rest]) => ({ ...named, ...rest }));

const jobBase = partly({
  apiVersion: fc.constant('batch/v1'),
  kind: fc.constant('Job'),
  metadata: partly({ labels, annotations }),
  spec: partly({
    backoffLimit: fc.nat(3),
    template: partly({
      metadata: partly({ labels }),
      spec: partly({
        serviceAccountName: name,
        nodeSelector: labels,
        containers: fc.array(container, { maxLength: 2 }),
        initContainers: fc.array(container, { maxLength: 2 }),
        volumes: fc.array(fc.constantFrom({ name: 'data', emptyDir: {} }, { name: 'rsc-volume', emptyDir: { medium: 'Memory' } }), { maxLength: 2 }),
      }),
    }),
  }),
});

const backend = partly({
  enabled: fc.constantFrom(true, true, true, false),
  namespace: fc.constantFrom('', 'connect-content', 'posit-connect'),
  defaultInitContainer: partly({ enabled: fc.constantFrom(true, true, false), repository: image, tag: word, imagePullPolicy: pullPolicy, resources, securityContext: fc.constantFrom({}, { runAsUser: 999 }) }),
  defaultResourceJobBase: jobBase,
  defaultResourceServiceBase: fc.constantFrom({}, { spec: { type: 'NodePort' } }, { kind: 'Service', metadata: { labels: { a: 'b' } } }),
});

const installations = fc.record({ installations: fc.array(fc.record({ version: word, path }), { minLength: 1, maxLength: 2 }) });
const executionEnvironment = fc.tuple(fc.record({ name: image }), partly({ title: text, description: text, matching: fc.constantFrom('any', 'exact', 'none'), supervisor: path, python: installations, r: installations })).map(([named, rest]) => ({ ...named, ...rest }));

const rbac = partly({ create: fc.constantFrom(true, true, false), clusterRoleCreate: fc.boolean(), serviceAccount: partly({ create: fc.constantFrom(true, true, false), name, annotations, labels }) });

const pod = partly({
  haste: fc.boolean(),
  env: fc.array(variable, { maxLength: 3 }),
  volumes: fc.array(fc.record({ name, emptyDir: fc.constant({}) }), { maxLength: 2 }),
  volumeMounts: fc.array(volumeMount, { maxLength: 2 }),
  annotations: fc.dictionary(fc.constantFrom('example.com/team', 'prometheus.io/port', 'checksum/extra'), text, { maxKeys: 2 }),
  labels,
  sidecar: fc.constantFrom(false, [{ name: 'logs', image: 'fluent/fluent-bit:3.1' }]),
  affinity: fc.constantFrom({}, { podAntiAffinity: {} }, { nodeAffinity: { x: 1 } }),
  securityContext: fc.constantFrom({}, { fsGroup: 999 }, { runAsUser: 0, runAsNonRoot: false }),
  port,
  terminationGracePeriodSeconds: fc.nat(600),
  hostAliases: fc.constantFrom([], [{ ip: '203.0.113.20', hostnames: ['ldap.example.com'] }]),
});

const probe = partly({ enabled: fc.boolean(), periodSeconds: fc.nat(60), httpGet: fc.constantFrom({ path: '/healthz' }, null), exec: fc.constant({ command: ['true'] }) });

const service = partly({ annotations, type: fc.constantFrom('ClusterIP', 'NodePort', 'LoadBalancer'), clusterIP: fc.constantFrom('', 'None', '10.0.0.1'), loadBalancerIP: fc.constant('203.0.113.10'), nodePort: fc.constantFrom(false, 30080), port: fc.oneof(port, fc.constant('http')), targetPort: fc.oneof(port, fc.constant('http')) });

const ingressPath = fc.oneof(fc.constantFrom('/', '/connect'), fc.record({ path: fc.constantFrom('/', '/api'), pathType: fc.constantFrom('Exact', 'ImplementationSpecific') }), fc.record({ path: fc.constant('/') }));
const ingress = partly({
  enabled: fc.constantFrom(true, true, false),
  ingressClassName: fc.constantFrom('', 'nginx', 'alb'),
  annotations,
  hosts: fc.array(fc.record({ host: fc.constantFrom('connect.example.com', '*.example.com'), paths: fc.array(ingressPath, { maxLength: 2 }) }), { maxLength: 2 }),
  tls: fc.array(fc.record({ secretName: name, hosts: fc.constantFrom(['connect.example.com'], []) }), { maxLength: 1 }),
});

const nameservice = fc.oneof(fc.constant({ enabled: false }), partly({ enabled: fc.boolean(), apiKey: word, server: fc.constant('http://127.0.0.1:4000'), secretName: name }));

const scalar = fc.oneof(text, fc.boolean(), fc.integer({ min: -10, max: 999_999 }), fc.constantFrom(1_000_000, 17179869184, 0.5, 1e-7, '', null));
const setting = fc.oneof({ weight: 4, arbitrary: scalar }, { weight: 1, arbitrary: fc.array(scalar, { maxLength: 3 }) });
const settings = (names: readonly string[]): Arbitrary<object> => fc.dictionary(fc.constantFrom(...names), setting, { maxKeys: 3 });
const config = partly({
  Server: settings(['Address', 'SenderEmail', 'DataDir', 'PublicWarning']),
  HTTP: settings(['Listen']),
  Authentication: partly({ Provider: fc.constantFrom('oauth2', 'saml', 'ldap', 'pam', 'password', 'OAuth2') }),
  Kubernetes: partly({
    Enabled: fc.constantFrom(true, true, 'true', 'off', false),
    Namespace: fc.constantFrom('', 'connect-content', 'posit-connect'),
    DataDirPVCName: fc.oneof(name, fc.constant('')),
    DefaultResourceJobBase: fc.constantFrom('', '/etc/rstudio-connect/other.yaml'),
    DefaultResourceServiceBase: fc.constantFrom('', '/etc/rstudio-connect/other-service.yaml'),
    ConnectRuntimeDir: fc.constantFrom('', '/opt/runtime'),
    Other: setting,
  }),
  Launcher: partly({ DataDir: fc.constantFrom('/data', 'nfs:/data'), Other: setting }),
  Metrics: partly({ PrometheusListen: fc.constantFrom('', ':9999'), Enabled: setting }),
  Licensing: partly({ LicenseType: fc.constantFrom('', 'Local'), Other: setting }),
  ExecutionEnvironments: partly({ ConfigFilePath: fc.constantFrom('/etc/environments/all.yaml', '') }),
  OpenTelemetry: partly({ Enabled: fc.constantFrom(true, false, 'false', '') }),
  Python: fc.constantFrom(null, { Executable: ['/a', '/b'] }, { Enabled: false, Executable: [] }),
  'RPackageRepository "CRAN"': fc.constantFrom(null, { URL: 'https://example.com' }),
  'LDAP "corp"': settings(['ServerAddress', 'BindDN']),
});

const chronicleConfig = fc.oneof(fc.constant('[Logging]\nLevel = DEBUG'), fc.dictionary(word, fc.oneof(settings(['Level', 'Path']), fc.array(settings(['A', 'B']), { maxLength: 2 })), { maxKeys: 3 }));
const chronicleAgent = fc.oneof({ weight: 3, arbitrary: fc.constant({ enabled: false }) }, { weight: 1, arbitrary: fc.tuple(fc.constant({ enabled: true, serverAddress: 'http://chronicle.example.com' }), partly({
  env: fc.array(variable, { maxLength: 2 }),
  volumeMounts: fc.array(volumeMount, { maxLength: 1 }),
  securityContext: fc.constantFrom(null, { runAsUser: 999 }),
  image: partly({ registry: fc.constantFrom('', 'registry.example.com'), tag: word, sha: fc.constant('abc123'), imagePullPolicy: pullPolicy }),
  autoDiscovery: fc.boolean(),
  resources,
  serverAddress: fc.constantFrom('', 'https://chronicle.example.com'),
  connectApiKey: partly({ value: text, valueFrom: fc.constant({ secretKeyRef: { name: 'chronicle', key: 'api-key' } }) }),
  agentEnvironment: text,
})).map(([required, rest]) => ({ ...required, ...rest })) });

const extraObject = fc.constantFrom<unknown>(
  { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'extra' }, data: { release: '{{ .Release.Name }}', storage: '{{ .Values.sharedStorage.path }}', flag: 'yes' } },
  'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: text\ndata:\n  chart: {{ .Chart.Name }}-{{ .Chart.Version }}\n  name: {{ include "rstudio-connect.fullname" . }}\n',
  'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: one\n---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: two\n',
);
