import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Duration } from 'cdk8s';
import fc from 'fast-check';
import { parse } from 'smol-toml';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CertificateAuthority, Check, Checks, PositConnectErrors, PositVipCheckProps, SecretSource } from '../../src';
import { checkJobs } from '../../src/checks/catalogue';
import { CheckSubject, ServerSubject } from '../../src/checks/check-subject';
import { Outcome, onlyContainer, runPod } from './kubelet';
import { SUBJECT, onlyJob } from './subject';
import { programPath, removeFolder, temporaryFolder } from './tools';

const KEY = 'Ab0123456789abcdefABCDEF01234567';
const apiKey = SecretSource.existing('connect-api-key', 'key');
const server = SUBJECT.server as ServerSubject;
const job = (props: Partial<PositVipCheckProps> = {}, subject: CheckSubject = SUBJECT) => onlyJob(Check.positVip({ apiKey, ...props }), subject);
const tomlOf = (props?: Partial<PositVipCheckProps>, subject?: CheckSubject) => job(props, subject).files?.['vip.toml'] ?? '';
const configuration = (props?: Partial<PositVipCheckProps>, subject?: CheckSubject) => parse(tomlOf(props, subject));

describe('the vip.toml of a deployment', () => {
  it('says what the options say', () => {
    const told: CheckSubject = { ...SUBJECT, server: { ...server, version: '2026.08.0', authentication: 'oauth2' } };
    expect(configuration({}, told)).toEqual({
      general: { deployment_name: 'connect in namespace posit-connect' },
      connect: { url: 'https://localhost', version: '2026.08.0' },
      workbench: { enabled: false },
      package_manager: { enabled: false },
      auth: { provider: 'oauth2' },
      runtimes: { r_versions: ['4.6.1'], python_versions: [] },
    });
  });

  it('asks the Service where the deployment brings no way in from outside', () => {
    const inside = { ...SUBJECT, server: { ...server, ingress: undefined } };
    expect(configuration({}, inside)).toMatchObject({ connect: { url: 'http://connect-rstudio-connect.posit-connect.svc:80' } });
  });

  it('asks where the user says', () => {
    const props = { address: 'https://connect.example.com/rsc', packageManager: 'https://packages.example.com' };
    expect(configuration(props)).toMatchObject({ connect: { url: props.address }, package_manager: { url: props.packageManager } });
  });

  it.each<[string, string]>([['pam', ''], ['proxy', ''], ['saml', 'saml'], ['ldap', 'ldap'], ['password', 'password']])('names the log-in by %s, where the suite knows it', (authentication, provider) => {
    expect(configuration({}, { ...SUBJECT, server: { ...server, authentication } })).toMatchObject({ auth: { provider } });
  });

  it.each<[string, string | undefined]>([
    ['https://packages.example.com/cran/latest', 'https://packages.example.com'],
    ['https://packages.example.com/cran/__linux__/noble/2026-08-01', 'https://packages.example.com'],
    ['https://ada:secret@example.com:4242/rspm/pypi/latest/simple/', 'https://example.com:4242/rspm'],
    ['https://cloud.r-project.org', undefined],
    ['https://python.example.com/simple', undefined],
    ['https://mirror.example.com/latest/', undefined],
    ['https://packagemanager.rstudio.com/cran/__linux__/jammy/latest', undefined],
    ['https://p3m.dev/pypi/latest/simple', undefined],
    ['https://', undefined],
  ])('takes %s for a repository of Package Manager at %s', (url, address) => {
    const expected = address === undefined ? { enabled: false } : { url: address };
    expect(configuration({}, { ...SUBJECT, repositories: [{ url, option: 'CRAN' }] }).package_manager).toEqual(expected);
  });

  it('names each version once, of all images', () => {
    const python = (version: string) => ({ tool: 'python' as const, path: '/opt/python', version, option: '' });
    const environments = [['3.13.1', '3.14.0'], ['3.14.0']].map((versions, index) => ({ image: `image-${index}`, interpreters: versions.map(python), supervisors: [] }));
    expect(configuration({}, { ...SUBJECT, environments }).runtimes).toEqual({ r_versions: [], python_versions: ['3.13.1', '3.14.0'] });
  });

  it('names the file of the authority, and the pod has it', () => {
    const props = { certificateAuthority: CertificateAuthority.fromConfigMap('company-ca', 'root.pem') };
    expect(configuration(props)).toMatchObject({ tls: { ca_bundle: '/authority/ca.crt' } });
    expect(job(props).spec.template.spec?.volumes).toContainEqual({ name: 'authority', configMap: { name: 'company-ca', items: [{ key: 'root.pem', path: 'ca.crt' }] } });
    expect(onlyContainer(job(props)).volumeMounts).toContainEqual({ name: 'authority', mountPath: '/authority', readOnly: true });
  });
});

const python = ['python3', 'python3.12', 'python3.11'].find((name) => spawnSync(name, ['-c', 'import tomllib']).status === 0);
const nasty = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('"""', "'", '\\', '\\u0041', '# no comment', 'a\nb = 1', '[auth]', '\u0000', '\u007f'));

describe.skipIf(python === undefined)('what a user writes', () => {
  it('is the same text for a reader of TOML, and nothing but text', () => {
    const read = 'import json, sys, tomllib\nprint(json.dumps([tomllib.loads(text) for text in json.load(sys.stdin)]))';
    const samples = fc.sample(fc.tuple(nasty, nasty, nasty), 300);
    const texts = samples.map(([releaseName, version, r]) => {
      const interpreters = [{ tool: 'r' as const, path: '/opt/R', version: r, option: '' }];
      return tomlOf({}, { ...SUBJECT, releaseName, server: { ...server, version }, environments: [{ image: 'content', interpreters, supervisors: [] }] });
    });
    const { stdout } = spawnSync(String(python), ['-c', read], { input: JSON.stringify(texts), encoding: 'utf8' });
    const found = (JSON.parse(stdout) as { general: unknown; connect: { version: unknown }; runtimes: unknown }[]).map(({ general, connect, runtimes }) => ({ general, version: connect.version, runtimes }));
    expect(found).toEqual(samples.map(([releaseName, version, r]) => ({
      general: { deployment_name: `${releaseName} in namespace posit-connect` }, version, runtimes: { r_versions: [r], python_versions: [] },
    })));
  });
});

describe('the Job of the suite', () => {
  it('is made where there is a server and a key, and not before', () => {
    const names = (subject: CheckSubject, checks: Checks) => checkJobs(subject, checks).map(({ name }) => name);
    const withKey = Checks.recommended({ replace: [Check.positVip({ apiKey })] });
    expect(names(SUBJECT, Checks.recommended())).not.toContain('posit-vip');
    expect(names(SUBJECT, withKey)).toContain('posit-vip');
    expect(names({ ...SUBJECT, server: undefined }, withKey)).not.toContain('posit-vip');
    expect(names({ ...SUBJECT, replicas: 0 }, withKey)).not.toContain('posit-vip');
  });

  it('has an hour and one try, unless it is said otherwise', () => {
    expect(job().spec).toMatchObject({ activeDeadlineSeconds: 3600, backoffLimit: 0 });
    expect(job({ timeout: Duration.minutes(20), retries: 1 }).spec).toMatchObject({ activeDeadlineSeconds: 1200, backoffLimit: 1 });
  });

  it('runs in the image of Posit, or in that of a mirror', () => {
    expect(onlyContainer(job()).image).toBe('ghcr.io/posit-dev/vip:2026.8.0');
    expect(onlyContainer(job({ image: 'mirror.example.com/vip:2026.8.0' })).image).toBe('mirror.example.com/vip:2026.8.0');
  });

  it('reads the key from the Secret, and has it nowhere else', () => {
    expect(onlyContainer(job()).env).toContainEqual({ name: 'VIP_CONNECT_API_KEY', valueFrom: { secretKeyRef: { name: 'connect-api-key', key: 'key', optional: true } } });
    expect(tomlOf()).not.toMatch(/api_key|token|password = /);
  });

  it.each<[string, Partial<PositVipCheckProps>, string, readonly string[]]>([
    ['a key that somebody is yet to bring', { apiKey: SecretSource.externalSecret({ store: 'vault', remoteKey: 'key' }) }, 'CHECK_API_KEY', ['Check.positVip', 'apiKey', 'SecretSource.existing']],
    ['an address without a scheme', { address: 'connect.example.com' }, 'ADDRESS', ['Check.positVip', 'address is', 'https://']],
    ['a Package Manager with a password', { packageManager: 'https://ada:hunter2@packages.example.com' }, 'ADDRESS', ['packageManager is', 'a user or a password', 'https://']],
    ['an empty filter', { filter: ' ' }, 'CHECK_FILTER', ['filter is', 'not deploy', 'one line']],
    ['a filter of two lines', { filter: 'a\nb' }, 'CHECK_FILTER', ['filter is', 'not deploy', 'one line']],
    ['more than an hour', { timeout: Duration.hours(2) }, 'CHECK_TIMEOUT_RANGE', ['timeout', '7200', '3600']],
  ])('is refused for %s', (_fault, props, code, words) => {
    expect(() => job(props)).toThrow(expect.toSatisfy((error: unknown) => PositConnectErrors.codeOf(error) === code));
    for (const word of words) expect(() => job(props)).toThrow(word);
    expect(() => job(props)).not.toThrow('hunter2');
  });
});

/** Folders of a pod, and the programs of its image. */
interface Image {
  readonly folder: string;
  readonly folders: { readonly [mountPath: string]: string };
}

let image: Image;
beforeEach(() => {
  const folder = temporaryFolder();
  for (const name of ['vip', 'tmp', 'programs']) mkdirSync(join(folder, name));
  image = { folder, folders: { '/vip': join(folder, 'vip'), '/tmp': join(folder, 'tmp') } };
});
afterEach(() => removeFolder(image.folder));

function program(name: string, script: string): void {
  const path = join(image.folder, 'programs', name);
  writeFileSync(path, `#!/bin/sh\n${script}`);
  chmodSync(path, 0o755);
}

function run(props: Partial<PositVipCheckProps>, secrets = { 'connect-api-key': { key: KEY } } as { [name: string]: { [key: string]: string } }): Promise<Outcome> {
  const made = job({ timeout: Duration.seconds(40), ...props });
  writeFileSync(join(image.folder, 'vip', 'vip.toml'), made.files?.['vip.toml'] ?? '');
  return runPod(made, { programs: join(image.folder, 'programs'), folders: image.folders, secrets });
}

describe.skipIf(programPath('bash') === undefined)('the verdict of the suite', () => {
  /** `uv` of the image, whose suite ends with `code`. */
  const suiteEnding = (code: number) =>
    program('uv', `[ "$2" = vip ] || exit 0\nshift\nprintf '%s\\n' "$@" >"${image.folder}/asked"\necho "$VIP_CONNECT_API_KEY" >"${image.folder}/key"\nexit ${code}\n`);
  const asked = () => readFileSync(join(image.folder, 'asked'), 'utf8').trim().split('\n');

  it('is that of the suite, which got the key and the file', async () => {
    suiteEnding(0);
    const { code, log } = await run({ filter: '-x or $(HOME)' });
    expect(log).toBe('ok      the suite found nothing wrong\nposit-vip: passed\n');
    expect(code).toBe(0);
    const configured = image.folders['/vip'];
    expect(asked().slice(0, 9)).toEqual(['vip', 'verify', '--config', `${configured}/vip.toml`, '--api-auth', '--basic', '--report', `${image.folders['/tmp']}/report/results.json`, '--filter=-x or $(HOME)']);
    expect(asked().slice(9)).toEqual([expect.stringMatching(/^--test-timeout=([1-9]|10)$/), '--', '-p', 'no:cacheprovider']);
    expect(readFileSync(join(image.folder, 'key'), 'utf8').trim()).toBe(KEY);
  });

  it.each<[number, readonly string[]]>([
    [1, ['found something wrong', 'test by test', 'filter']],
    [5, ['no test was chosen', 'filter', 'log']],
    [127, ['cannot start the suite', 'uv and posit-vip', 'copy of the default']],
    [137, ['stopped before its end (137)', 'memory', 'resources']],
  ])('is a failure where the suite ends with %i', async (ended, words) => {
    suiteEnding(ended);
    const { code, log } = await run({});
    for (const word of words) expect(log).toContain(word);
    expect(log).toContain('posit-vip: FAILED, see the lines above');
    expect(code).toBe(1);
  });

  it('is a failure without a key, and the suite does not run', async () => {
    suiteEnding(0);
    const { code, log } = await run({}, {});
    for (const word of ['there is no key', 'connect-api-key', 'kubectl -n posit-connect create secret generic']) expect(log).toContain(word);
    expect(code).toBe(1);
    expect(asked).toThrow('ENOENT');
  });
});

/** With `vip` of the package posit-vip on the path. */
describe.skipIf(programPath('vip') === undefined || programPath('bash') === undefined)('posit-vip itself', () => {
  const said: { readonly [path: string]: unknown } = {
    '/__ping__': {},
    '/__api__/server_settings': { version: '2026.08.0' },
    '/__api__/v1/user': { username: 'ada', user_role: 'administrator' },
    '/__api__/v1/server_settings/r': { installations: [{ version: '4.6.1' }] },
  };
  let connect: Server;
  beforeEach(async () => {
    connect = createServer(({ url = '', headers }, response) => {
      const path = url.split('?')[0];
      const known = !path.includes('/v1/') || headers['x-rsc-authorization'] === `Key ${KEY}`;
      const status = known ? (said[path] === undefined ? 404 : 200) : 401;
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(said[path] ?? {}));
    });
    await new Promise<void>((resolve) => connect.listen(0, '127.0.0.1', resolve));
    program('uv', '[ "$2" = vip ] || exit 0\nshift\nexec "$@"\n');
  });
  afterEach(() => new Promise((resolve) => connect.close(resolve)));
  const address = () => `http://127.0.0.1:${(connect.address() as AddressInfo).port}`;

  it('reads the file, and finds what the options promise', async () => {
    const { code, log } = await run({ address: address(), filter: 'test_connect_login_api or test_r_versions', timeout: Duration.seconds(120) });
    expect(log).toMatch(/2 passed/);
    expect(log).toContain('ok      the suite found nothing wrong');
    expect(code).toBe(0);
  }, 60_000);

  it('fails for a key that is not valid, and does not show it', async () => {
    const wrong = { 'connect-api-key': { key: 'wrong0123456789' } };
    const { code, log } = await run({ address: address(), filter: 'test_connect_login_api', timeout: Duration.seconds(120) }, wrong);
    expect(log).toContain('401 Unauthorized');
    expect(log).not.toContain('wrong0123456789');
    expect(code).toBe(1);
  }, 60_000);
});
