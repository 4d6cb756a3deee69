import { describe, expect, it } from 'vitest';
import { RenderedRelease } from '../support/rendered-release';

describe('Chronicle', () => {
  const release = new RenderedRelease('chronicle.yaml');

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
  const release = new RenderedRelease('settings.yaml');

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
