import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { RenderedRelease } from '../support/rendered-release';

describe('content in a namespace of its own', () => {
  const release = new RenderedRelease('content-elsewhere.yaml');

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
