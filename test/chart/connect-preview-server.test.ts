import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { RenderedRelease } from '../support/rendered-release';

describe('nearly every value', () => {
  const release = new RenderedRelease('everything.yaml');

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
