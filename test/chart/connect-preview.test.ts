import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { chartFullname } from '../../src/values/release-context';
import { chartUnderTest, PROJECT_ROOT } from '../support/chart-under-test';
import { readGcfg } from '../support/gcfg-reader';
import { renderWithHelm } from '../support/helm';

/** The objects of one values file, by kind and name. */
class Release {
  private readonly objects: readonly any[];

  public constructor(valuesFile: string, flags: readonly string[] = []) {
    const rendered = renderWithHelm({ chart: chartUnderTest().path, values: join(PROJECT_ROOT, 'test/values', valuesFile), flags });
    if (rendered.failure !== undefined) throw new Error(rendered.failure);
    this.objects = rendered.objects;
  }

  public get titles(): readonly string[] {
    return this.objects.map(({ kind, metadata }) => `${kind} ${metadata.name}`).sort();
  }

  public object(kind: string, suffix = ''): any {
    const found = this.objects.filter((object) => object.kind === kind && object.metadata.name.endsWith(suffix));
    expect(found, `${kind} …${suffix}`).toHaveLength(1);
    return found[0];
  }

  public get pod(): any {
    return this.object('Deployment').spec.template.spec;
  }

  public get container(): any {
    return this.pod.containers[0];
  }

  public get gcfg(): ReturnType<typeof readGcfg> {
    return readGcfg(this.object('ConfigMap', '-config').data['rstudio-connect.gcfg']);
  }

  public get contentPod(): any {
    return parse(this.object('ConfigMap', '-config').data['job.yaml']).spec.template.spec;
  }
}

describe('the smallest values', () => {
  const release = new Release('smallest.yaml');

  it('make a server, its settings and its rights, and nothing else', () => {
    expect(release.titles).toEqual([
      'ConfigMap connect-rstudio-connect-config',
      'ConfigMap connect-rstudio-connect-prestart',
      'Deployment connect-rstudio-connect',
      'Role connect-rstudio-connect',
      'RoleBinding connect-rstudio-connect',
      'Service connect-rstudio-connect',
      'ServiceAccount connect-rstudio-connect',
    ]);
  });

  it('label the Service as the official chart 0.21.0 does', () => {
    expect(release.object('Service').metadata.labels).toEqual({
      'helm.sh/chart': 'rstudio-connect-0.21.0',
      'app.kubernetes.io/name': 'rstudio-connect',
      'app.kubernetes.io/instance': 'connect',
      'app.kubernetes.io/version': '2026.08.0',
      'app.kubernetes.io/managed-by': 'Helm',
    });
  });

  it('run one server of the default version through the prestart script', () => {
    expect(release.object('Deployment').spec.replicas).toBe(1);
    expect(release.container).toMatchObject({
      name: 'connect',
      image: 'posit/connect:2026.08.0-ubuntu-24.04',
      args: ['/scripts/prestart.bash', '/usr/local/bin/startup.sh'],
      ports: [{ name: 'http', containerPort: 3939 }, { name: 'metrics', containerPort: 3232 }],
      readinessProbe: { httpGet: { path: '/__ping__', port: 3939 } },
    });
    expect(release.container).not.toHaveProperty('livenessProbe');
    expect(release.container).not.toHaveProperty('securityContext');
  });

  it('mount the claim in the server and name it to the content runner', () => {
    expect(release.pod.volumes).toContainEqual({ name: 'rstudio-connect-data', persistentVolumeClaim: { claimName: 'connect-data' } });
    expect(release.container.volumeMounts).toContainEqual({ name: 'rstudio-connect-data', mountPath: '/var/lib/rstudio-connect' });
    expect(release.gcfg.value('Kubernetes', 'DataDirPVCName')).toBe('connect-data');
  });

  it('give content pods the runtime through a volume that the init container fills', () => {
    expect(release.contentPod).toEqual({
      containers: [{ name: 'connect-content', volumeMounts: [{ name: 'rsc-volume', mountPath: '/opt/rstudio-connect-runtime' }] }],
      initContainers: [{ name: 'connect-content-init', image: 'posit/connect-content-init:2026.08.0', volumeMounts: [{ name: 'rsc-volume', mountPath: '/mnt/rstudio-connect-runtime/' }] }],
      volumes: [{ name: 'rsc-volume', emptyDir: {} }],
    });
  });

  it('change both digests of the pod with the settings they stand for, and only then', () => {
    const digests = (flags: readonly string[]): any => new Release('smallest.yaml', flags).object('Deployment').spec.template.metadata.annotations;
    expect(digests([])['checksum/config']).toMatch(/^[0-9a-f]{64}$/);
    expect(digests([])['checksum/config-prestart']).toMatch(/^[0-9a-f]{64}$/);
    expect(digests(['--set', 'replicas=3'])).toEqual(digests([]));
    expect(digests(['--set', 'config.Server.SenderEmail=a@example.com'])['checksum/config']).not.toBe(digests([])['checksum/config']);
  });
});

describe('names', () => {
  const long = 'a'.repeat(40);

  it.each([
    ['connect', '', ''],
    ['my-rstudio-connect-eu', '', ''],
    ['connect', 'analytics', ''],
    ['connect', '', 'connect'],
    ['connect', '', 'studio'],
    [`${long}-east-1`, '', long],
    ['connect', `${long}${long}`, ''],
    ['connect', `${'a'.repeat(62)}-b`, ''],
  ])('are what the library expects for release %s, fullnameOverride %j and nameOverride %j', (releaseName, fullnameOverride, nameOverride) => {
    const values = { fullnameOverride, nameOverride, sharedStorage: { mount: true } };
    const { objects } = renderWithHelm({ chart: chartUnderTest().path, values, releaseName });
    const name = chartFullname(releaseName, fullnameOverride, nameOverride);
    const titles = objects.map(({ kind, metadata }) => `${kind} ${metadata.name}`);
    expect(titles).toEqual(expect.arrayContaining([`Deployment ${name}`, `Service ${name}`, `ServiceAccount ${name}`, `ConfigMap ${name}-config`]));
  });
});

describe('nearly every value', () => {
  const release = new Release('everything.yaml');

  it('makes every kind of object, by the overridden name', () => {
    expect(release.titles).toEqual([
      'ConfigMap analytics-config',
      'ConfigMap analytics-execution-environments',
      'ConfigMap analytics-notes',
      'ConfigMap analytics-prestart',
      'ConfigMap company-ca',
      'Deployment analytics',
      'Ingress analytics',
      'PersistentVolumeClaim analytics-data',
      'PodDisruptionBudget analytics',
      'Role connect-server',
      'RoleBinding connect-server',
      'Secret analytics-nameservice-config',
      'Service analytics',
      'ServiceAccount connect-server',
      'ServiceMonitor analytics',
    ]);
  });

  it('fills the claim', () => {
    const claim = release.object('PersistentVolumeClaim');
    expect(claim.metadata.annotations).toEqual({ 'helm.sh/resource-policy': 'keep', team: 'analytics' });
    expect(claim.spec).toEqual({
      accessModes: ['ReadWriteMany'],
      volumeMode: 'Filesystem',
      storageClassName: 'fast',
      volumeName: 'analytics-volume',
      selector: { matchLabels: { volume: 'analytics' } },
      resources: { requests: { storage: '1Ti' } },
    });
  });

  it('fills the Deployment around the pod', () => {
    const { metadata, spec } = release.object('Deployment');
    expect(metadata.annotations).toEqual({ 'reloader.stakater.com/auto': 'true' });
    expect(spec).toMatchObject({ replicas: 3, revisionHistoryLimit: 7, strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 1, maxUnavailable: '25%' } } });
    expect(spec.template.metadata.labels).toEqual({ 'app.kubernetes.io/name': 'rstudio-connect', 'app.kubernetes.io/instance': 'connect', team: 'analytics' });
    expect(spec.template.metadata.annotations).toMatchObject({ 'prometheus.io/scrape': 'true', 'prometheus.io/port': '9232', 'example.com/on-call': '0755' });
  });

  it('fills the pod', () => {
    expect(release.pod).toMatchObject({
      serviceAccountName: 'connect-server',
      terminationGracePeriodSeconds: 300,
      priorityClassName: 'high',
      nodeSelector: { workload: 'connect' },
      tolerations: [{ key: 'dedicated', operator: 'Exists' }],
      topologySpreadConstraints: [{ maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'ScheduleAnyway' }],
      affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: 'kubernetes.io/hostname' }] } },
      hostAliases: [{ ip: '203.0.113.20', hostnames: ['ldap.example.com'] }],
      securityContext: { fsGroup: 999 },
      imagePullSecrets: [{ name: 'registry' }],
      initContainers: [{ name: 'wait', image: 'busybox:1.37' }],
    });
    expect(release.pod.containers.map(({ name }: any) => name)).toEqual(['connect', 'logs']);
  });

  it('fills the server', () => {
    expect(release.container).toMatchObject({
      image: 'registry.example.com:5000/posit/connect:2026.09.1-ubuntu-22.04',
      imagePullPolicy: 'Always',
      command: ['tini', '--'],
      args: ['/usr/local/bin/startup.sh'],
      securityContext: { allowPrivilegeEscalation: false },
      resources: { requests: { cpu: '2', memory: '4Gi' }, limits: { memory: '8Gi' } },
      livenessProbe: { failureThreshold: 10 },
      startupProbe: { failureThreshold: 60 },
      readinessProbe: { exec: { command: ['true'] } },
    });
    expect(release.container.readinessProbe).not.toHaveProperty('httpGet');
    expect(release.container.readinessProbe).not.toHaveProperty('enabled');
    expect(release.container.env).toEqual([
      { name: 'RSC_LICENSE_FILE_PATH', value: '/srv/license/connect.lic' },
      { name: 'CONNECT_OPENTELEMETRY_COLLECTORADVERTISEHOST', valueFrom: { fieldRef: { fieldPath: 'status.podIP' } } },
      { name: 'TZ', value: 'Europe/Berlin' },
    ]);
  });

  it('mounts data, license, name service, environments and what the user adds', () => {
    expect(release.container.volumeMounts.slice(3)).toEqual([
      { name: 'rstudio-connect-data', mountPath: '/srv/connect', subPath: 'connect/production' },
      { name: 'license-file', mountPath: '/srv/license/connect.lic', subPath: 'connect.lic' },
      { name: 'nameservice-config', mountPath: '/etc/libnss_connect.conf', subPath: 'libnss_connect.conf', readOnly: true },
      { name: 'execution-environments', mountPath: '/etc/rstudio-connect/execution-environments', readOnly: true },
      { name: 'ca', mountPath: '/etc/ssl/company' },
    ]);
    expect(release.pod.volumes).toContainEqual({ name: 'license-file', secret: { secretName: 'connect-license' } });
    expect(release.gcfg.value('Kubernetes', 'DataDirPVCSubPath')).toBe('connect/production');
  });

  it('publishes the server', () => {
    expect(release.object('Service').spec).toMatchObject({
      type: 'LoadBalancer',
      loadBalancerIP: '203.0.113.10',
      ports: [{ name: 'http', protocol: 'TCP', port: 8080, targetPort: 'http' }, { name: 'metrics', port: 9232, targetPort: 'metrics' }],
    });
    expect(release.object('Service').metadata.annotations).toEqual({ 'example.com/internal': 'yes' });
    const backend = { service: { name: 'analytics', port: { number: 8080 } } };
    expect(release.object('Ingress').spec).toEqual({
      ingressClassName: 'nginx',
      tls: [{ hosts: ['connect.example.com'], secretName: 'connect-tls' }],
      rules: [{ host: 'connect.example.com', http: { paths: [{ path: '/', pathType: 'Prefix', backend }, { path: '/api', pathType: 'Exact', backend }] } }],
    });
  });

  it('keeps the disruption budget and the monitor on the server', () => {
    const selector = { matchLabels: { 'app.kubernetes.io/name': 'rstudio-connect', 'app.kubernetes.io/instance': 'connect' } };
    expect(release.object('PodDisruptionBudget').spec).toEqual({ minAvailable: 2, selector });
    const monitor = release.object('ServiceMonitor');
    expect(monitor.metadata).toMatchObject({ namespace: 'monitoring', labels: { release: 'prometheus' } });
    expect(monitor.spec).toEqual({ endpoints: [{ port: 'metrics' }], namespaceSelector: { matchNames: ['posit-connect'] }, selector });
  });

  it('leaves the namespace of the Ingress, the budget and extra objects open, and of nothing else', () => {
    for (const kind of ['Ingress', 'PodDisruptionBudget']) expect(release.object(kind).metadata).not.toHaveProperty('namespace');
    expect(release.object('ConfigMap', 'company-ca').metadata).not.toHaveProperty('namespace');
    for (const kind of ['Deployment', 'Service', 'PersistentVolumeClaim', 'Secret', 'ServiceAccount', 'Role', 'RoleBinding']) {
      expect(release.object(kind).metadata.namespace).toBe('posit-connect');
    }
  });

  it('writes the key of the name service into a Secret', () => {
    const encoded = release.object('Secret').data['libnss_connect.conf'];
    expect(Buffer.from(encoded, 'base64').toString()).toBe('CONNECT_API_KEY=not-a-key\nCONNECT_SERVER=http://127.0.0.1:3940');
  });

  it('lists the execution environments as they are, versions still texts', () => {
    expect(parse(release.object('ConfigMap', '-environments').data['environments.yaml'])).toEqual([
      { name: 'posit/connect-content:2026-09', title: 'Default', python: { installations: [{ version: '3.10', path: '/opt/python/3.10/bin/python3' }] } },
    ]);
    expect(release.gcfg.value('ExecutionEnvironments', 'ConfigFilePath')).toBe('/etc/rstudio-connect/execution-environments/environments.yaml');
  });

  it('evaluates extra objects as templates that see the previewed chart', () => {
    expect(release.object('ConfigMap', 'company-ca').data.release).toBe('connect');
    expect(release.object('ConfigMap', '-notes').data.chart).toBe('rstudio-connect 0.21.0');
  });
});

describe('content in a namespace of its own', () => {
  const release = new Release('content-elsewhere.yaml');

  it('gives the server its rights there, and the right to read nodes because content is reached by node ports', () => {
    for (const kind of ['Role', 'RoleBinding']) expect(release.object(kind).metadata.namespace).toBe('connect-content');
    expect(release.object('RoleBinding').subjects).toEqual([{ kind: 'ServiceAccount', name: 'connect-rstudio-connect', namespace: 'posit-connect' }]);
    expect(release.object('ClusterRole').rules).toEqual([{ apiGroups: [''], resources: ['nodes'], verbs: ['get'] }]);
    expect(release.object('ClusterRoleBinding').roleRef).toMatchObject({ kind: 'ClusterRole', name: 'connect-rstudio-connect' });
    expect(release.gcfg.value('Kubernetes', 'Namespace')).toBe('connect-content');
  });

  it('lets the server start, watch and end Jobs there, but never delete a Service', () => {
    const rules = release.object('Role').rules as { resources: string[]; verbs: string[] }[];
    const verbs = (resource: string): string[] | undefined => rules.find(({ resources }) => resources.includes(resource))?.verbs;
    expect(verbs('jobs')).toEqual(['create', 'get', 'delete', 'list', 'watch']);
    expect(verbs('services')).toEqual(['create', 'get', 'list', 'watch']);
    expect(verbs('secrets')).toBeUndefined();
  });

  it('completes the containers of the job base and keeps what the user wrote', () => {
    expect(release.contentPod).toEqual({
      serviceAccountName: 'content',
      containers: [
        { name: 'logs', image: 'fluent/fluent-bit:3.1' },
        { name: 'connect-content', volumeMounts: [{ name: 'data', mountPath: '/mnt/data' }, { name: 'rsc-volume', mountPath: '/opt/rstudio-connect-runtime' }] },
      ],
      initContainers: [{
        name: 'connect-content-init',
        image: 'registry.example.com/content-init:2026.09.1',
        imagePullPolicy: 'Never',
        resources: { requests: { cpu: '100m' } },
        securityContext: { runAsNonRoot: true },
        volumeMounts: [{ name: 'rsc-volume', mountPath: '/mnt/rstudio-connect-runtime/' }],
      }],
      volumes: [{ name: 'data', emptyDir: {} }, { name: 'rsc-volume', emptyDir: {} }],
    });
  });

  it('mounts the service base beside the job base', () => {
    expect(parse(release.object('ConfigMap', '-config').data['service.yaml'])).toEqual({ apiVersion: 'v1', kind: 'Service', spec: { type: 'NodePort' } });
    expect(release.container.volumeMounts).toContainEqual({ name: 'rstudio-connect-config', mountPath: '/etc/rstudio-connect/service.yaml', subPath: 'service.yaml' });
    expect(release.gcfg.value('Kubernetes', 'DefaultResourceServiceBase')).toBe('/etc/rstudio-connect/service.yaml');
  });
});

describe('local execution', () => {
  const release = new Release('local-execution.yaml');

  it('has no rights, no prestart script, no job base and no storage', () => {
    expect(release.titles).toEqual(['ConfigMap connect-rstudio-connect-config', 'Deployment connect-rstudio-connect', 'Service connect-rstudio-connect']);
    expect(Object.keys(release.object('ConfigMap').data)).toEqual(['rstudio-connect.gcfg']);
    expect(release.gcfg.toObject()).toMatchObject({ kubernetes: {}, launcher: {} });
    expect(release.container).not.toHaveProperty('args');
    expect(release.pod).toMatchObject({ serviceAccountName: '', containers: [{ securityContext: { privileged: true } }] });
  });

  it('is licensed by a server', () => {
    expect(release.container.env).toContainEqual({ name: 'RSC_LICENSE_SERVER', value: 'license.example.com:8999' });
    expect(release.gcfg.value('Licensing', 'LicenseType')).toBe('Remote');
  });

  it('opens no metrics port when they are off', () => {
    expect(release.object('Service').spec.ports).toEqual([{ name: 'http', protocol: 'TCP', port: 80, targetPort: 3939, nodePort: 30080 }]);
    expect(release.container.ports).toEqual([{ name: 'http', containerPort: 3939 }]);
    expect(release.gcfg.sections).not.toContain('metrics');
  });
});

describe('licenses in the values', () => {
  const release = new Release('licenses.yaml');

  it('become Secrets that the server reads', () => {
    expect(release.object('Secret', '-license').stringData).toEqual({ 'rstudio-connect': 'AAAA-BBBB' });
    expect(release.object('Secret', '-license-file').stringData).toEqual({ 'license.lic': 'not a license\nat all\n' });
    expect(release.container.env).toContainEqual({ name: 'RSC_LICENSE', valueFrom: { secretKeyRef: { name: 'connect-rstudio-connect-license', key: 'rstudio-connect' } } });
    expect(release.container.volumeMounts).toContainEqual({ name: 'license-file', mountPath: '/etc/rstudio-licensing' });
    expect(release.pod.volumes).toContainEqual({ name: 'license-file', secret: { secretName: 'connect-rstudio-connect-license-file' } });
  });
});

describe('service accounts', () => {
  it('are only named when RBAC is off, and no cluster role is made then', () => {
    const release = new Release('own-account.yaml');
    expect(release.titles.filter((title) => /Role|Account/.test(title))).toEqual([]);
    expect(release.pod.serviceAccountName).toBe('made-by-hand');
    expect(release.object('Service').spec.clusterIP).toBe('None');
  });

  it('get their rights when they exist already', () => {
    const release = new Release('account-only-named.yaml');
    expect(release.titles.filter((title) => /Role|Account/.test(title))).toEqual(
      ['ClusterRole made-by-hand', 'ClusterRoleBinding made-by-hand', 'Role made-by-hand', 'RoleBinding made-by-hand']);
    expect(release.pod.serviceAccountName).toBe('made-by-hand');
  });
});

describe('Chronicle', () => {
  const release = new Release('chronicle.yaml');

  it('has its settings written, a repeated section for each item of a list', () => {
    expect(release.object('ConfigMap', '-config').data['chronicle-local.gcfg']).toBe(
      '[Endpoint]\nUrl=http://a.example.com\n\n[Endpoint]\nUrl=http://b.example.com\n\nInterval=30\n[Logging]\nLevel=DEBUG\nPath=/var/log\n');
  });

  it('gets them copied into its folder before the server starts', () => {
    const [copy] = release.pod.initContainers;
    expect(copy).toMatchObject({ name: 'chronicle-config', image: 'posit/connect:2026.08.0-ubuntu-24.04', command: ['/bin/sh', '-c', expect.stringContaining('posit-chronicle')] });
    expect(release.container.volumeMounts).toContainEqual({ name: 'chronicle-config', mountPath: '/etc/rstudio-connect/chronicle' });
    expect(release.pod.volumes).toContainEqual({ name: 'chronicle-config', emptyDir: {} });
  });

  it('runs its agent as a sidecar', () => {
    expect(release.pod.initContainers[1]).toEqual({
      name: 'chronicle-agent',
      image: 'ghcr.io/rstudio/chronicle-agent:2026.02.0@sha256:abc123',
      imagePullPolicy: 'IfNotPresent',
      restartPolicy: 'Always',
      env: [
        { name: 'CHRONICLE_SERVER_ADDRESS', value: 'http://chronicle.example.com' },
        { name: 'CHRONICLE_CONNECT_APIKEY', valueFrom: { secretKeyRef: { name: 'chronicle', key: 'api-key' } } },
        { name: 'CHRONICLE_AGENT_ENVIRONMENT', value: 'production' },
        { name: 'TZ', value: 'UTC' },
      ],
      resources: { limits: { memory: '256Mi' } },
      securityContext: { privileged: false, runAsNonRoot: true },
    });
  });

  it('leaves a collector address that the user set as it is', () => {
    expect(release.container.env.filter(({ name }: any) => name.includes('COLLECTOR'))).toEqual([{ name: 'CONNECT_OPENTELEMETRY_COLLECTORADVERTISEHOST', value: 'otel.example.com' }]);
  });
});

describe('settings', () => {
  const release = new Release('settings.yaml');

  it('are written as they are, lists by repeating the key, null as nothing', () => {
    const text = release.object('ConfigMap', '-config').data['rstudio-connect.gcfg'];
    expect(text.slice(text.indexOf('[Server]'), text.indexOf('[TensorFlow]'))).toBe([
      '[Server]',
      'Absent = ',
      'Address = https://connect.example.com',
      'DataDir = /var/lib/rstudio-connect',
      'Empty = ',
      'Flag = false',
      'Large = 17179869184',
      'PublicWarning = "maintenance; see #ops \\"today\\""',
      'Scientific = 1.7179869184e+10',
      'Small = 999999',
      'Text = a=b',
      '',
      '',
    ].join('\n'));
    expect(text).toContain('\n[OAuth2]\nCustomScope = groups\nCustomScope = offline_access\n\n');
    expect(text).toContain('\n[Nothing]\n\n');
  });

  it('keep named sections, and lose a default one that is set to null', () => {
    expect(release.gcfg.value('LDAP "corp"', 'BindDN')).toBe('cn=connect,dc=example');
    expect(release.gcfg.sections).toContain('rpackagerepository "CRAN"');
    expect(release.gcfg.sections).not.toContain('rpackagerepository "RSPM"');
  });

  it('win over what the chart computes, except for an empty folder of the runtime', () => {
    expect(release.gcfg.value('Kubernetes', 'DataDirPVCName')).toBe('chosen');
    expect(release.gcfg.value('Metrics', 'PrometheusListen')).toBe('127.0.0.1:9999');
    expect(release.gcfg.value('Kubernetes', 'ConnectRuntimeDir')).toBe('/opt/rstudio-connect-runtime');
  });

  it('move the files that they name', () => {
    const places = release.container.volumeMounts.map(({ mountPath }: any) => mountPath);
    expect(places).toContain('/etc/other/job.yaml');
    expect(places).toContain('/etc/environments');
  });
});
