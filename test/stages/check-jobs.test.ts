import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CheckJob } from '../../src/checks/check-job';
import { checkJobObjects, jobName } from '../../src/stages/check-jobs';
import { ImageMirror } from '../../src/stages/image-mirror';

function check(changes: Partial<CheckJob> = {}, image = 'busybox:1.37'): CheckJob {
  const spec = { template: { spec: { containers: [{ name: 'check', image, command: ['true'] }], restartPolicy: 'Never' } } };
  return { name: 'storage-endpoint', stage: 'preflight', namespace: 'posit-connect', spec, ...changes };
}

const nameOf = (job: CheckJob) => checkJobObjects([job], 'connect', 'preflight').find(({ kind }) => kind === 'Job')?.metadata.name;

describe('the name of a check Job', () => {
  it('stays the same while the check does', () => {
    expect(nameOf(check())).toBe(nameOf(check()));
  });

  it('changes with the content, since a Job cannot be changed', () => {
    expect(nameOf(check())).not.toBe(nameOf(check({}, 'busybox:1.38')));
    expect(nameOf(check())).not.toBe(nameOf(check({ namespace: 'other' })));
  });

  it('leaves room for the index of a pod, however long the release is called', () => {
    const releases = fc.stringMatching(/^[a-z]([a-z0-9-]{0,51}[a-z0-9])?$/);
    fc.assert(
      fc.property(releases, fc.constantFrom('database-endpoint', 'kubernetes-rbac'), fc.string(), (release, name, content) => {
        const job = jobName(release, name, { content });
        expect(job).toMatch(/^[a-z]([a-z0-9-]*[a-z0-9])?$/);
        expect(job.length).toBeLessThanOrEqual(61);
      }),
    );
  });
});

describe('the pods of a check', () => {
  it('run under an account of their own that has no token', () => {
    const [account, job] = checkJobObjects([check()], 'connect', 'preflight');
    expect(account).toMatchObject({ kind: 'ServiceAccount', metadata: { name: 'connect-preflight' }, automountServiceAccountToken: false });
    expect(job).toMatchObject({ spec: { template: { spec: { serviceAccountName: 'connect-preflight' } } } });
  });

  it('run under the account that the check names, and no other is made', () => {
    const objects = checkJobObjects([check({ serviceAccountName: 'connect-rstudio-connect' })], 'connect', 'verification');
    expect(objects.map(({ kind }) => kind)).toEqual(['Job']);
    expect(objects[0]).toMatchObject({ spec: { template: { spec: { serviceAccountName: 'connect-rstudio-connect' } } } });
  });

  it('run under an account of their own with the rights that the check needs', () => {
    const rights = [{ apiGroups: ['apps'], resources: ['deployments'], verbs: ['get'] }];
    const objects = checkJobObjects([check(), check({ name: 'replicas', rights })], 'connect', 'verification');
    expect(objects.map(({ kind, metadata }) => `${kind} ${metadata.name}`).slice(0, 4)).toEqual([
      'ServiceAccount connect-verification', 'ServiceAccount connect-replicas', 'Role connect-replicas', 'RoleBinding connect-replicas',
    ]);
    expect(objects[2]).toMatchObject({ rules: rights, metadata: { namespace: 'posit-connect' } });
    expect(objects[3]).toMatchObject({
      roleRef: { kind: 'Role', name: 'connect-replicas' },
      subjects: [{ kind: 'ServiceAccount', name: 'connect-replicas', namespace: 'posit-connect' }],
    });
    expect(objects[5]).toMatchObject({ spec: { template: { spec: { serviceAccountName: 'connect-replicas' } } } });
  });

  it('have no time to live: a second apply would run them again', () => {
    expect(JSON.stringify(checkJobObjects([check()], 'connect', 'preflight'))).not.toContain('ttlSecondsAfterFinished');
  });
});

it('no check gives no object', () => {
  expect(checkJobObjects([], 'connect', 'preflight')).toEqual([]);
});

describe('the files of a check', () => {
  const files = { 'vip.toml': 'a = 1\n', 'other.toml': 'b = 2\n' };
  const made = (job: CheckJob) => checkJobObjects([job], 'connect', 'verification');

  it('are a ConfigMap of its namespace, before the Job that mounts it', () => {
    const [, configMap, job] = made(check({ files }));
    expect(configMap).toMatchObject({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { namespace: 'posit-connect' }, immutable: true, data: files });
    expect(configMap.metadata.labels).toEqual(job.metadata.labels);
    expect(job).toMatchObject({ spec: { template: { spec: { volumes: [{ name: 'files', configMap: { name: configMap.metadata.name } }] } } } });
  });

  it('stand beside the other volumes of the pod', () => {
    const { spec } = check();
    const volumes = [{ name: 'scratch', emptyDir: {} }];
    const scratched = { ...spec, template: { spec: { containers: spec.template.spec?.containers ?? [], volumes } } };
    const [, , job] = made(check({ files, spec: scratched }));
    expect(job).toMatchObject({ spec: { template: { spec: { volumes: [...volumes, { name: 'files' }] } } } });
  });

  it('make another ConfigMap and another Job when they change, and only then', () => {
    const names = (job: CheckJob) => made(job).slice(1).map(({ metadata }) => metadata.name);
    const [configMap, job] = names(check({ files }));
    const changed = names(check({ files: { ...files, 'vip.toml': 'a = 2\n' } }));
    expect(changed[0]).not.toBe(configMap);
    expect(changed[1]).not.toBe(job);
    expect(names(check({ files: { 'other.toml': 'b = 2\n', 'vip.toml': 'a = 1\n' } }))).toEqual([configMap, job]);
  });

  it('are nothing for a check without any', () => {
    expect(made(check()).map(({ kind }) => kind)).toEqual(['ServiceAccount', 'Job']);
  });

  it('are found by its Job where their text names an image that only the Job before runs', () => {
    const mirror = new ImageMirror('mirror.example.com', 'connect');
    const jobs = [check({}, 'ghcr.io/a/b:1'), check({ name: 'other', files: { 'vip.toml': 'image = ghcr.io/a/b:1' } })];
    const objects: any[] = [...checkJobObjects(jobs, 'connect', 'preflight', mirror)];
    const volumes = objects.filter(({ kind }) => kind === 'Job').flatMap(({ spec }) => spec.template.spec.volumes ?? []);
    expect(volumes.map(({ configMap }) => configMap.name)).toEqual(objects.filter(({ kind }) => kind === 'ConfigMap').map(({ metadata }) => metadata.name));
  });
});
