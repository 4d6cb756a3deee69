import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PREVIEW_CHART } from '../support/chart-under-test';

const SCRIPT = join(PREVIEW_CHART.path, 'files/prestart.bash');
const ACTIVATE = 'opt/rstudio-connect/extras/nameservice/activate-nameservice.sh';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'prestart-'));
  put('var/run/secrets/kubernetes.io/serviceaccount/token', 'the-token');
  put('etc/nsswitch.conf', 'passwd:         files systemd\nhosts: files dns\n');
  put('bin/sleep', '#!/bin/sh\n');
  api('exit 0');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Writes a file below the folder that stands for /; executable, so that it can stand for a command. */
function put(path: string, text: string): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  chmodSync(file, 0o755);
}

/** Lets the API answer as `script` does, and notes how it was asked. */
function api(script: string): void {
  put('bin/curl', `#!/bin/sh\necho "$@" >> '${root}/asked'\n${script}\n`);
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function start(command: readonly string[], host = '10.0.0.1'): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync('bash', [SCRIPT, ...command], {
    encoding: 'utf8',
    env: { PATH: `${join(root, 'bin')}:${process.env.PATH ?? ''}`, PRESTART_ROOT: root, KUBERNETES_SERVICE_HOST: host, KUBERNETES_SERVICE_PORT: '443' },
  });
}

describe('the prestart script', () => {
  it('becomes the command once the API answers, arguments untouched', () => {
    const { status, stdout } = start(['printf', '%s|', 'a b', '$HOME', '']);
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'a b|$HOME||' });
  });

  it('asks the API of the cluster with the token of the service account', () => {
    start(['true']);
    expect(read('asked')).toContain('--header Authorization: Bearer the-token https://10.0.0.1:443/readyz');
    expect(read('asked')).toContain(`--cacert ${root}/var/run/secrets/kubernetes.io/serviceaccount/ca.crt`);
  });

  it('puts an IPv6 address into brackets', () => {
    start(['true'], 'fd00::1');
    expect(read('asked')).toContain('https://[fd00::1]:443/readyz');
  });

  it('waits for an API that answers late', () => {
    api(`test "$(wc -l < '${root}/asked')" -ge 3`);
    expect(start(['echo', 'started']).stdout).toBe('started\n');
    expect(read('asked').trim().split('\n')).toHaveLength(3);
  });

  it('gives up on an API that never answers, says so, and does not start Connect', () => {
    api('exit 7');
    const { status, stdout, stderr } = start(['echo', 'started']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('the Kubernetes API at https://10.0.0.1:443 does not answer');
    expect(read('asked').trim().split('\n')).toHaveLength(30);
  });

  it('passes the exit code of the command on', () => {
    expect(start(['sh', '-c', 'exit 42']).status).toBe(42);
  });

  it('leaves the name service alone where it is not configured', () => {
    put(ACTIVATE, '#!/bin/sh\necho activated\n');
    expect(start(['true']).stdout).toBe('');
    expect(read('etc/nsswitch.conf')).toBe('passwd:         files systemd\nhosts: files dns\n');
  });

  it('adds Connect to the sources of accounts and activates it where it is configured', () => {
    put('etc/libnss_connect.conf', 'CONNECT_SERVER=http://127.0.0.1:3939\n');
    put(ACTIVATE, '#!/bin/sh\necho activated\n');
    expect(start(['echo', 'started']).stdout).toBe('activated\nstarted\n');
    expect(read('etc/nsswitch.conf').trim().split('\n')).toEqual(['hosts: files dns', 'passwd: files systemd connect', 'group: files connect', 'initgroups: files connect']);
  });

  it('adds it once only, however often the container starts', () => {
    put('etc/libnss_connect.conf', '');
    start(['true']);
    const once = read('etc/nsswitch.conf');
    start(['true']);
    expect(read('etc/nsswitch.conf')).toBe(once);
  });
});
