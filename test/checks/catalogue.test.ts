import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOGUE, checkJobs } from '../../src/checks/catalogue';
import { CheckJob } from '../../src/checks/check-job';
import { CheckSubject, ContentSubject } from '../../src/checks/check-subject';
import { verbatim } from '../../src/checks/pod/variable';
import { Check } from '../../src/options/check';
import { Checks } from '../../src/options/checks';
import { SecretSource } from '../../src/options/secret-source';
import { expand, onlyContainer } from './kubelet';
import { SUBJECT, recommendedJobs } from './subject';

/** Every check, those that need something of the user's own, too. */
const apiKey = SecretSource.existing('connect-api-key', 'key');
const EVERY = Checks.recommended({ replace: [Check.api({ apiKey }), Check.positVip({ apiKey })] });
/** Users of images that give their files to one; all others run as nobody. */
const USERS: ReadonlyMap<string, number> = new Map([['storage-mount', 0], ['posit-vip', 1000]]);
const MEMORY: ReadonlyMap<string, string> = new Map([['execution-environment', '512Mi'], ['posit-vip', '2Gi']]);
const ALL = [...recommendedJobs(SUBJECT, EVERY).values()];
const eachJob = ALL.map((job): [string, CheckJob] => [job.name, job]);
const names = (subject: CheckSubject, checks = EVERY) => checkJobs(subject, checks).map(({ name }) => name);

describe('the checks that are made', () => {
  it('are all of the catalogue where all apply', () => {
    expect(names(SUBJECT)).toEqual(CATALOGUE.map(({ name }) => name));
  });

  it('have names that differ', () => {
    expect(new Set(names(SUBJECT)).size).toBe(CATALOGUE.length);
  });

  it('are none when checks are off', () => {
    expect(names(SUBJECT, Checks.none())).toEqual([]);
  });

  it('are only those that were named', () => {
    expect(names(SUBJECT, Checks.of(Check.databaseLogin(), Check.storageMount()))).toEqual(['storage-mount', 'database-login']);
  });

  it('leave out what the user leaves out', () => {
    expect(names(SUBJECT, Checks.recommended({ leaveOut: [Check.storageMount()] }))).not.toContain('storage-mount');
  });

  const cases: [situation: string, subject: CheckSubject, absent: string[]][] = [
    ['without storage no storage check', { ...SUBJECT, storage: undefined }, ['storage-endpoint', 'storage-mount']],
    ['without a Secret that is read no check of Secrets', { ...SUBJECT, secrets: [] }, ['secrets']],
    ['without a known license no check of it', { ...SUBJECT, license: undefined }, ['license']],
    ['without host names no DNS check', { ...SUBJECT, hosts: [] }, ['dns']],
    ['without package repositories no check of them', { ...SUBJECT, repositories: [] }, ['package-repositories']],
    ['without images of content no check of them', { ...SUBJECT, environments: [] }, ['execution-environment', 'content-job']],
    ['with storage whose servers are unknown no endpoint check', { ...SUBJECT, storage: { claimName: 'data', endpoints: [] } }, ['storage-endpoint']],
    ['without database no database check', { ...SUBJECT, database: undefined }, ['database-endpoint', 'database-login']],
    ['for local execution no Kubernetes check', { ...SUBJECT, offHost: false, runner: 'local', content: undefined }, ['execution-environment', 'kubernetes-api', 'kubernetes-rbac', 'content-job']],
  ];
  it.each(cases)('%s is made', (_situation, subject, absent) => {
    expect(names(subject)).toEqual(names(SUBJECT).filter((name) => !absent.includes(name)));
  });

  it('are verification where they need the release, preflight otherwise', () => {
    const stages = Object.fromEntries(ALL.map(({ name, stage }) => [name, stage]));
    expect(stages).toMatchObject({ 'kubernetes-rbac': 'verification', 'kubernetes-api': 'preflight', 'database-login': 'preflight' });
  });
});

describe('the settings of all checks at once', () => {
  it('mirror images, and a single check can differ', () => {
    const checks = Checks.recommended({
      busyboxImage: 'mirror/busybox:1', postgresImage: 'mirror/postgres:17',
      replace: [Check.databaseEndpoint({ image: 'other/busybox:2' })],
    });
    const images = Object.fromEntries(checkJobs(SUBJECT, checks).map((job) => [job.name, onlyContainer(job).image]));
    expect(images).toEqual({
      'secrets': 'mirror/busybox:1',
      'license': 'mirror/busybox:1',
      'dns': 'mirror/busybox:1',
      'storage-endpoint': 'mirror/busybox:1',
      'database-endpoint': 'other/busybox:2',
      'database-login': 'mirror/postgres:17',
      'storage-mount': SUBJECT.serverImage,
      'package-repositories': SUBJECT.serverImage,
      'execution-environment': 'posit/connect-content:test',
      'kubernetes-api': SUBJECT.serverImage,
      'kubernetes-rbac': SUBJECT.serverImage,
      'content-job': SUBJECT.serverImage,
      'replicas': SUBJECT.serverImage,
      'server-ping': SUBJECT.serverImage,
      'ingress-ping': SUBJECT.serverImage,
      'metrics': SUBJECT.serverImage,
    });
  });

  it('are the same as those of the deployment: pull secrets, node selector, tolerations', () => {
    const tolerations = [{ key: 'dedicated', operator: 'Exists' }];
    const placement = (pool: string) => ({ nodeSelector: { pool }, tolerations });
    const content = { ...(SUBJECT.content as ContentSubject), placement: placement('content') };
    const placed = { ...SUBJECT, placement: placement('connect'), content };
    for (const job of recommendedJobs(placed).values()) {
      const pool = job.namespace === content.namespace ? 'content' : 'connect';
      expect(job.spec.template.spec).toMatchObject({ ...placement(pool), imagePullSecrets: [{ name: 'registry' }] });
    }
  });
});

describe.each(eachJob)('the pod of %s', (name, job) => {
  const pod = job.spec.template.spec;
  const container = onlyContainer(job);

  it('ends in time, is not restarted in place, and stays for its log to be read', () => {
    expect(job.spec.activeDeadlineSeconds).toBeGreaterThan(0);
    expect(job.spec.backoffLimit).toBeTypeOf('number');
    expect(pod?.restartPolicy).toBe('Never');
    expect(job.spec).not.toHaveProperty('ttlSecondsAfterFinished');
    expect(container.terminationMessagePolicy).toBe('FallbackToLogsOnError');
  });

  it('is hardened as far as the check allows', () => {
    const asRoot = name === 'storage-mount';
    expect(pod?.securityContext).toMatchObject({ runAsNonRoot: !asRoot, seccompProfile: { type: 'RuntimeDefault' } });
    expect(pod?.securityContext?.runAsUser).toBe(USERS.get(name) ?? 65534);
    expect(container.securityContext).toMatchObject({ readOnlyRootFilesystem: true, allowPrivilegeEscalation: false });
    expect(container.securityContext?.capabilities?.drop).toEqual(['ALL']);
    expect(container.securityContext?.capabilities?.add === undefined).toBe(!asRoot);
  });

  it('carries a token only where it asks the Kubernetes API', () => {
    expect(pod?.automountServiceAccountToken).toBe(name.startsWith('kubernetes-') || ['content-job', 'replicas'].includes(name));
  });

  it('asks for little and may use little', () => {
    expect(container.resources?.requests?.memory.value).toBe('32Mi');
    expect(container.resources?.limits?.memory.value).toBe(MEMORY.get(name) ?? '128Mi');
  });

  it('has a script that neither the kubelet nor Flux rewrites', () => {
    const script = container.command?.[2] ?? '';
    const variables = new Map(container.env?.map((entry) => [entry.name, 'REWRITTEN']));
    expect(expand(script, variables)).toBe(script);
    expect(script).not.toContain('${');
  });
});

describe('what a user writes', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary' }).map((text) => text.replace(/\0/g, '')),
    fc.constantFrom('$(PGPASSWORD)', '`id`', "'; rm -rf / #", '"; exit 0; "', '$$(HOST)', '${HOME}', '-e', '\n', '\\', '$'),
  );

  it('reaches the pod as arguments and variables, never in the script', () => {
    fc.assert(
      fc.property(nasty, nasty, nasty, nasty, nasty, nasty, (host, database, user, name, namespace, claimName) => {
        const subject: CheckSubject = {
          ...SUBJECT, namespace, contentNamespace: namespace, serverServiceAccount: name,
          storage: { claimName, subPath: name, endpoints: [{ host, port: 2049 }] },
          database: { endpoints: [{ host, port: 5432 }], database, user, sslMode: name, password: { name, key: name } },
          server: { name, port: 80, metricsPort: 3232, address: host, ingress: { setsCookie: true } },
          hosts: [{ host, option: database }],
          license: { kind: 'secret', name, key: user },
          secrets: [{ namespace, name, key: user, kind: 'generic', reader: database }],
          repositories: [{ url: host, option: user }],
          environments: [{ image: name, interpreters: [{ tool: 'r', path: host, version: user, option: database }], supervisors: [{ path: host, option: user }] }],
        };
        const commands = checkJobs(subject, EVERY).map((job) => onlyContainer(job).command);
        expect(commands).toEqual(ALL.map((job) => onlyContainer(job).command));
      }),
    );
  });

  it('arrives there unchanged, whatever the kubelet makes of dollars', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const variables = new Map([['PGPASSWORD', 'secret'], ['HOST', 'other'], ['', 'empty']]);
        expect(expand(verbatim(text), variables)).toBe(text);
      }),
    );
  });

  it('makes the same Jobs for the same options', () => {
    expect([...recommendedJobs(SUBJECT, EVERY).values()]).toEqual(ALL);
  });
});
