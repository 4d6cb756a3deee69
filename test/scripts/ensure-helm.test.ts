import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const SCRIPT = resolve(__dirname, '../../scripts/ensure-helm.mjs');
const NO_SERVER = 'http://127.0.0.1:9';
const GOOD = 'v3.14.2+gabcdef';

let machine: string;
let cached: string;

beforeEach(() => {
  machine = mkdtempSync(join(tmpdir(), 'ensure-helm-'));
  cached = join(machine, 'cache/cdk8s-posit-connect/helm/3.22.0/helm');
  mkdirSync(join(machine, 'bin'));
});
afterEach(() => rmSync(machine, { recursive: true, force: true }));

describe('a helm that is there is taken, and nothing is said', () => {
  it('named in HELM', async () => {
    expect(await ensureHelm({ HELM: program('elsewhere/helm', GOOD) })).toEqual({ status: 0, said: '' });
  });

  it('on PATH', async () => {
    program('bin/helm', GOOD);
    expect(await ensureHelm()).toEqual({ status: 0, said: '' });
  });

  it('in the cache', async () => {
    program('cache/cdk8s-posit-connect/helm/3.22.0/helm', GOOD);
    expect(await ensureHelm()).toEqual({ status: 0, said: '' });
  });

  it.each(['v3.8', 'v3.22', 'v4.3.1+g1', 'v10.0.0'])('calling itself %s', async (version) => {
    program('bin/helm', version);
    expect(await ensureHelm()).toEqual({ status: 0, said: '' });
  });

  it('in the cache, behind one on PATH that is too old', async () => {
    program('bin/helm', 'v3.7.9');
    program('cache/cdk8s-posit-connect/helm/3.22.0/helm', GOOD);
    expect(await ensureHelm()).toEqual({ status: 0, said: '' });
  });
});

describe('a helm named in HELM that cannot be used is refused, whatever else there is', () => {
  it.each([
    ['v2.17.0', 'is helm 2.17, too old: 3.8 or newer is needed'],
    ['v3.7.9', 'is helm 3.7, too old: 3.8 or newer is needed'],
    ['hello', 'does not say which version of helm it is'],
  ])('%s', async (version, words) => {
    program('bin/helm', GOOD);
    const helm = program('elsewhere/helm', version);
    expect(await ensureHelm({ HELM: helm })).toEqual({ status: 1, said: `HELM names a helm that cannot be used: ${helm} ${words}.\n` });
  });

  it('a file that is not there', async () => {
    expect((await ensureHelm({ HELM: '/no/such/helm' })).said).toBe('HELM names a helm that cannot be used: /no/such/helm cannot be started (ENOENT).\n');
  });
});

describe('where nothing can be had, one sentence says what to install', () => {
  it('without any helm', async () => {
    const { status, said } = await ensureHelm();
    expect(status).toBe(1);
    expect(said).toMatch(/^No usable helm was found and http:\/\/127.0.0.1:9 cannot be reached: install helm 3\.8 or newer [^\n]+ built here\.\n$/);
  });

  it('and the one that was too old is named', async () => {
    program('bin/helm', 'v3.2.1');
    expect((await ensureHelm()).said).toContain(`(helm is helm 3.2, too old: 3.8 or newer is needed)`);
  });

  it('and a build that fails leaves nothing behind', async () => {
    shellScript('bin/go', '[ "$1" = version ]');
    const { status, said } = await ensureHelm();
    expect({ status, sentences: said.split('\n').length - 1 }).toEqual({ status: 1, sentences: 2 });
    expect(readdirSync(dirname(cached))).toEqual([]);
  });
});

it('where the download cannot be reached, helm is built with Go, with a word on how long that takes', async () => {
  shellScript('bin/go', `[ "$1" = version ] || { printf '#!/bin/sh\\necho ${GOOD}\\n' > "$GOBIN/helm"; chmod +x "$GOBIN/helm"; echo "$@" > "${machine}/asked"; }`, 'chmod');
  expect(await ensureHelm()).toEqual({
    status: 0,
    said: `${NO_SERVER} cannot be reached: building helm 3.22.0 with Go into ${dirname(cached)}, which takes about two minutes\n`,
  });
  expect(readFileSync(join(machine, 'asked'), 'utf8')).toContain('helm.sh/helm/v3/cmd/helm@v3.22.0');
  expect(readdirSync(dirname(cached))).toEqual(['helm']);
});

describe('a download', () => {
  let server: Server | undefined;
  beforeEach(() => ['tar', 'gzip'].forEach(borrow));
  afterEach(() => server?.close());

  it('is unpacked into the cache and found there by the next call', async () => {
    const archive = helmArchive();
    const base = await serve({ archive, sum: sha256(archive) });
    expect(await ensureHelm({ HELM_DOWNLOAD_BASE: base })).toEqual({ status: 0, said: `helm 3.22.0 was downloaded into ${dirname(cached)}\n` });
    expect(readdirSync(dirname(cached))).toEqual(['helm']);
    expect(await ensureHelm()).toEqual({ status: 0, said: '' });
  });

  it.each([
    ['another sum', 'f'.repeat(64)],
    ['no sum at all', '<html>Not here</html>'],
  ])('with %s published for it is refused, and not made up for by a build', async (_, sum) => {
    shellScript('bin/go', 'true');
    const { status, said } = await ensureHelm({ HELM_DOWNLOAD_BASE: await serve({ archive: helmArchive(), sum }) });
    expect(status).toBe(1);
    expect(said).toMatch(/^http\S+\.tar\.gz has the sha256 [0-9a-f]{64}, but .+ is published for it\n$/);
    expect(existsSync(cached)).toBe(false);
  });

  it('that nobody answers is given up after a few seconds', async () => {
    const base = await serve('silence');
    const started = Date.now();
    expect((await ensureHelm({ HELM_DOWNLOAD_BASE: base })).status).toBe(1);
    expect(Date.now() - started).toBeLessThan(9_000);
  });

  async function serve(answer: { archive: Buffer; sum: string } | 'silence'): Promise<string> {
    server = createServer((request, response) => {
      if (answer === 'silence') return;
      const file = request.url ?? '';
      response.end(file.endsWith('.sha256sum') ? `${answer.sum}  ${file.slice(1, -'.sha256sum'.length)}\n` : answer.archive);
    });
    await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }
});

/** Runs the script on a machine that has what lies in its `bin` and `cache`, and nothing else. */
function ensureHelm(env: Record<string, string> = {}): Promise<{ status: number | null; said: string }> {
  const child = spawn(process.execPath, [SCRIPT], {
    env: { PATH: join(machine, 'bin'), HOME: machine, XDG_CACHE_HOME: join(machine, 'cache'), HELM_DOWNLOAD_BASE: NO_SERVER, ...env },
  });
  let said = '';
  child.stdout.on('data', (text) => (said += text));
  child.stderr.on('data', (text) => (said += text));
  return new Promise((done) => child.on('close', (status) => done({ status, said })));
}

/** A stand-in for helm that calls itself `version`. */
function program(path: string, version: string): string {
  return shellScript(path, `echo "${version}"`);
}

function shellScript(path: string, body: string, ...borrowed: string[]): string {
  const file = join(machine, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\n${body}\n`);
  chmodSync(file, 0o755);
  borrowed.forEach(borrow);
  return file;
}

/** Puts a command of this machine on the other one's PATH. */
function borrow(command: string): void {
  const which = spawnSync('sh', ['-c', `command -v ${command}`], { encoding: 'utf8' });
  symlinkSync(which.stdout.trim(), join(machine, 'bin', command));
}

function helmArchive(): Buffer {
  const systems: Record<string, string> = { x64: 'amd64', ia32: '386', ppc64: 'ppc64le' };
  const folder = `${process.platform}-${systems[process.arch] ?? process.arch}`;
  program(`packed/${folder}/helm`, GOOD);
  return spawnSync('tar', ['-czf', '-', '-C', join(machine, 'packed'), folder]).stdout;
}

function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
