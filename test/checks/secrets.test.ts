import { chmodSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SecretRead } from '../../src/checks/check-subject';
import { Check } from '../../src/options/check';
import { Checks } from '../../src/options/checks';
import { checkJobs } from '../../src/checks/catalogue';
import { SHELLS, busyboxTools } from './busybox';
import { canConfine, confinement } from './confinement';
import { onlyContainer, runPod } from './kubelet';
import { mountSecrets } from './secret-mounts';
import { SUBJECT, onlyJob } from './subject';
import { removeFolder, temporaryFolder } from './tools';

const DATABASE = SUBJECT.secrets[0];
const WHOLE: SecretRead = { namespace: 'posit-connect', name: 'extra', kind: 'generic', reader: 'envFrom of container connect' };
const TLS: SecretRead = { namespace: 'posit-connect', name: 'connect-tls', kind: 'tls', reader: 'Ingress connect' };
const REGISTRY: SecretRead = { namespace: 'posit-connect', name: 'registry', kind: 'registry', reader: 'pulling images' };
const reading = (...secrets: SecretRead[]) => onlyJob(Check.secrets(), { ...SUBJECT, secrets });

describe.each(SHELLS)('the check of Secrets in %s', (_name, shell, available) => {
  let root = '';
  let programs = '';
  beforeEach(() => {
    root = temporaryFolder();
    programs = busyboxTools('ls', 'grep', 'tr', 'sed');
  });
  afterEach(() => {
    removeFolder(root);
    removeFolder(programs);
  });
  const run = (reads: SecretRead[], secrets: Record<string, Record<string, string>>) => {
    const job = reading(...reads);
    return runPod(job, { shell, programs, folders: mountSecrets(job, root, secrets) });
  };

  it.skipIf(!available)('passes when each Secret has its keys, and shows no value', async () => {
    const { code, log } = await run([DATABASE, WHOLE, TLS, REGISTRY], {
      'connect-database': { password: 'hunter2' },
      extra: { anything: 'hunter2' },
      'connect-tls': { 'tls.crt': 'hunter2', 'tls.key': 'hunter2' },
      registry: { '.dockerconfigjson': 'hunter2' },
    });
    expect(log.split('\n')).toEqual([
      'ok      Secret connect-database has key password (CONNECT_POSTGRES_PASSWORD of container connect)',
      'ok      Secret extra has key anything (envFrom of container connect)',
      'ok      Secret connect-tls has key tls.crt (Ingress connect)',
      'ok      Secret connect-tls has key tls.key (Ingress connect)',
      'ok      Secret registry has key .dockerconfigjson (pulling images)',
      'secrets: passed',
      '',
    ]);
    expect(code).toBe(0);
  });

  const faults: [fault: string, read: SecretRead, secrets: Record<string, Record<string, string>>, words: string[]][] = [
    ['a Secret that is missing', DATABASE, {},
      ['there is no Secret connect-database in namespace posit-connect', 'CONNECT_POSTGRES_PASSWORD of container connect reads it',
        'to do: kubectl -n posit-connect create secret generic connect-database --from-file=password=FILE']],
    ['a key that is missing', DATABASE, { 'connect-database': { pass: 'hunter2', user: 'connect' } },
      ['Secret connect-database has no key password', 'it has: pass user', "SecretSource", 'edit secret connect-database']],
    ['an empty value', DATABASE, { 'connect-database': { password: '' } }, ['key password of Secret connect-database is empty', 'FAILED', 'put the value into it']],
    ['a certificate without its key', TLS, { 'connect-tls': { 'tls.crt': 'hunter2' } }, ['ok      Secret connect-tls has key tls.crt', 'has no key tls.key', 'Ingress connect']],
    ['a pull secret of another kind', REGISTRY, { registry: { password: 'hunter2' } }, ['Secret registry has no key .dockerconfigjson', 'pulling images', 'it has: password']],
    ['a missing pull secret', REGISTRY, {}, ['no Secret registry', 'pulling images', 'create secret docker-registry registry']],
    ['a missing certificate', TLS, {}, ['no Secret connect-tls', 'create secret tls connect-tls', 'Ingress connect']],
    ['a Secret that is read whole and missing', WHOLE, {}, ['no Secret extra', 'envFrom', '--from-file=FOLDER']],
  ];
  it.skipIf(!available).each(faults)('%s fails with what to do', async (_fault, read, secrets, words) => {
    const { code, log } = await run([read], secrets);
    for (const word of words) expect(log).toContain(word);
    expect(log).toContain('secrets: FAILED');
    expect(log).not.toContain('hunter2');
    expect(code).toBe(1);
  });

  it.skipIf(!available || !canConfine)('passes as the user and with the read-only root of its pod', async () => {
    const job = reading(DATABASE);
    const folders = mountSecrets(job, root, { 'connect-database': { password: 'x' } });
    for (const folder of [root, programs]) chmodSync(folder, 0o755);
    const { code, log } = await runPod(job, { shell, programs, folders, runtime: confinement(job) });
    expect(log).toContain('secrets: passed');
    expect(code).toBe(0);
  });
});

describe('the Jobs of the check of Secrets', () => {
  const namesOf = (secrets: SecretRead[]) => checkJobs({ ...SUBJECT, secrets }, Checks.of(Check.secrets())).map(({ name, namespace }) => `${name} in ${namespace}`);

  it('are one in each namespace that reads some', () => {
    const content = { ...DATABASE, namespace: 'posit-connect-content' };
    expect(namesOf([DATABASE, content])).toEqual(['secrets in posit-connect', 'content-secrets in posit-connect-content']);
    expect(namesOf([content])).toEqual(['content-secrets in posit-connect-content']);
    expect(namesOf([])).toEqual([]);
  });

  it('mount each Secret once, and never wait for one that is missing', () => {
    const job = reading(DATABASE, { ...DATABASE, key: 'other' }, WHOLE);
    expect(job.spec.template.spec?.volumes).toEqual([
      { name: 'secret-0', secret: { secretName: 'connect-database', optional: true } },
      { name: 'secret-1', secret: { secretName: 'extra', optional: true } },
    ]);
    expect(onlyContainer(job).volumeMounts?.every(({ readOnly }) => readOnly)).toBe(true);
  });
});
