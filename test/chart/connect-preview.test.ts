import { describe, expect, it } from 'vitest';
import { chartFullname } from '../../src/values/release-context';
import { chartUnderTest } from '../support/chart-under-test';
import { renderWithHelm } from '../support/helm';
import { RenderedRelease } from '../support/rendered-release';

describe('the smallest values', () => {
  const release = new RenderedRelease('smallest.yaml');

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
    const digests = (flags: readonly string[]): any => new RenderedRelease('smallest.yaml', flags).object('Deployment').spec.template.metadata.annotations;
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

describe('local execution', () => {
  const release = new RenderedRelease('local-execution.yaml');

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
  const release = new RenderedRelease('licenses.yaml');

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
    const release = new RenderedRelease('own-account.yaml');
    expect(release.titles.filter((title) => /Role|Account/.test(title))).toEqual([]);
    expect(release.pod.serviceAccountName).toBe('made-by-hand');
    expect(release.object('Service').spec.clusterIP).toBe('None');
  });

  it('get their rights when they exist already', () => {
    const release = new RenderedRelease('account-only-named.yaml');
    expect(release.titles.filter((title) => /Role|Account/.test(title))).toEqual(
      ['ClusterRole made-by-hand', 'ClusterRoleBinding made-by-hand', 'Role made-by-hand', 'RoleBinding made-by-hand']);
    expect(release.pod.serviceAccountName).toBe('made-by-hand');
  });
});
