import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Duration, Size } from 'cdk8s';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Check } from '../../src/options/check';
import { StorageMountCheckProps } from '../../src/options/check/storage-mount';
import { canConfine, confinement } from './confinement';
import { Outcome, Surroundings, onlyContainer, runPod, startPod } from './kubelet';
import { onlyJob } from './subject';
import { isRoot, programPath, removeFolder, temporaryFolder } from './tools';

const hasTools = ['bash', 'flock', 'setpriv', 'stat'].every(programPath);
const canMount = isRoot && programPath('unshare') !== undefined && succeeds('unshare', ['--mount', 'true']);
const hasBindfs = canMount && programPath('bindfs') !== undefined && succeeds('test', ['-c', '/dev/fuse']);
const USER = '65534';

function succeeds(program: string, args: readonly string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(!hasTools)('storage-mount, run by two processes on a real shared folder', () => {
  let volume = '';
  let programs = '';

  beforeEach(() => {
    volume = temporaryFolder();
    programs = temporaryFolder();
    chmodSync(volume, 0o755);
    chmodSync(programs, 0o755);
  });

  afterEach(() => {
    removeFolder(volume);
    removeFolder(programs);
  });

  type Index = 0 | 1;
  const INDEXES: readonly Index[] = [0, 1];
  const pod = (index: Index, own: Surroundings = {}): Surroundings => ({
    folders: { '/mnt/storage': volume },
    fields: { 'spec.nodeName': `node-${index}`, "metadata.labels['controller-uid']": '7d3f' },
    variables: { JOB_COMPLETION_INDEX: `${index}` },
    programs,
    ...own,
  });

  const job = (props: StorageMountCheckProps) => onlyJob(Check.storageMount({ user: USER, ...props }));
  const both = (props: StorageMountCheckProps = {}, own: Surroundings = {}): Promise<Outcome[]> =>
    Promise.all(INDEXES.map((index) => runPod(job(props), pod(index, own))));

  /** A mount point per pod over the one volume, made by `mount`, in a mount namespace that ends with the pod. */
  const throughMount = (index: Index, mount: string): Surroundings => {
    const point = join(programs, `node-${index}`);
    mkdirSync(point);
    const start = `${mount} && shift && exec "$@"`;
    return pod(index, { folders: { '/mnt/storage': point }, runtime: ['unshare', '--mount', 'sh', '-c', start, volume, point] });
  };

  /** Puts a program before those of the machine, as a file system that lacks something would show itself. */
  const standIn = (name: string, script: string) => {
    writeFileSync(join(programs, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(programs, name), 0o755);
  };

  it.skipIf(!isRoot)('good storage passes in both pods, and nothing is left behind', async () => {
    const [first, second] = await both();
    expect(second.log).toContain('ok      what the other pod wrote (on node node-0) can be read here (on node node-1)');
    expect(second.log).toContain('ok      a file that the other pod renamed over another is seen here');
    expect(second.log).toContain('ok      a lock of the other pod is respected');
    expect(second.log).toContain('ok      the lock can be taken once it is free');
    for (const { code, log } of [first, second]) {
      expect(log).toContain('ok      files can be given to 65534 (65534:65534), as Connect does');
      expect(log).toContain('storage-mount: passed');
      expect(log).not.toContain('FAILED');
      expect(code).toBe(0);
    }
    expect(readdirSync(volume)).toEqual([]);
  });

  it.skipIf(!canConfine)('it passes with the capabilities and the read-only root of its pod', async () => {
    const outcomes = await both({}, { runtime: confinement(job({}), [volume]) });
    for (const { code, log } of outcomes) {
      expect(log).toContain('storage-mount: passed');
      expect(code).toBe(0);
    }
    expect(readdirSync(volume)).toEqual([]);
  });

  it.skipIf(!isRoot)('two pods on one node pass, and say what was not tried', async () => {
    const fields = { ...pod(0).fields, 'spec.nodeName': 'only-node' };
    const outcomes = await both({}, { fields });
    for (const { code, log } of outcomes) {
      expect(log).toContain('note    both pods ran on node only-node: nothing was tried between two nodes');
      expect(code).toBe(0);
    }
  });

  it.skipIf(!isRoot)('files of Connect on the storage stay as they are', async () => {
    writeFileSync(join(volume, 'connect.db'), 'precious');
    await both();
    expect(readdirSync(volume)).toEqual(['connect.db']);
  });

  it('a server that squashes root fails: files cannot be given away', async () => {
    const userId = isRoot ? 65534 : undefined;
    if (userId !== undefined) chownSync(volume, userId, userId);
    const [first, second] = await both({ user: '12345' }, { userId });
    for (const { code, log } of [first, second]) {
      expect(log).toMatch(/FAILED {2}files can be given to 12345 .*Operation not permitted/);
      expect(log).toContain('no_root_squash');
      expect(log).toContain('storage-mount: FAILED');
      expect(code).toBe(1);
    }
    expect(readdirSync(volume)).toEqual([]);
  });

  it('a folder that may not be written fails, with the words of the system', async () => {
    chmodSync(volume, 0o555);
    const [first] = await both({}, { userId: isRoot ? 65534 : undefined });
    expect(first.log).toMatch(/FAILED {2}the volume cannot be written: .*Permission denied/);
    expect(first.log).toContain('read-write');
    expect(first.code).toBe(1);
    expect(readdirSync(volume)).toEqual([]);
  });

  it.skipIf(!canMount)('a volume that is mounted read-only fails', async () => {
    const { code, log } = await runPod(job({}), throughMount(0, 'mount --bind "$0" "$1" && mount -o remount,bind,ro "$1"'));
    expect(log).toMatch(/FAILED {2}the volume cannot be written: .*Read-only file system/);
    expect(code).toBe(1);
  });

  it.skipIf(!isRoot)('too little space fails', async () => {
    const [{ code, log }] = await both({ minimumFreeSpace: Size.tebibytes(8_000_000) });
    expect(log).toMatch(/FAILED {2}there is enough free space: not so: \d+ KiB are free, 8589934592000000 KiB are needed/);
    expect(log).toContain('make the volume larger');
    expect(code).toBe(1);
  });

  it('a pod whose partner never comes gives up in time, and speaks of ReadWriteMany', async () => {
    const { code, log } = await runPod(job({ timeout: Duration.seconds(4) }), pod(0));
    expect(log).toContain('FAILED  no second pod mounted the volume within 2 seconds');
    expect(log).toContain('ReadWriteMany');
    expect(code).toBe(1);
    expect(readdirSync(volume)).toEqual([]);
  });

  it('a pod that is stopped says so and cleans up', async () => {
    const running = startPod(job({}), pod(0));
    while (!readdirSync(volume).length) await new Promise((resolve) => setTimeout(resolve, 50));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    running.stop();
    const { code, log } = await running.outcome;
    expect(log).toContain('FAILED  stopped from outside');
    expect(code).toBe(1);
    expect(readdirSync(volume)).toEqual([]);
  });

  it('a user whom the image does not know fails at once', async () => {
    const [{ code, log }] = await both({ user: 'no-such-user' });
    expect(log).toContain('FAILED  this image has no user no-such-user');
    expect(code).toBe(1);
  });

  describe('on file systems that lack something', () => {
    it.skipIf(!hasBindfs)('SMB and its like ignore a change of owner: it fails (bindfs)', async () => {
      const mount = 'bindfs --chown-ignore --chgrp-ignore "$0" "$1"';
      const outcomes = await Promise.all(INDEXES.map((index) => runPod(job({}), throughMount(index, mount))));
      for (const { code, log } of outcomes) {
        expect(log).toMatch(/FAILED {2}files can be given to 65534 .*found 0:0 instead of 65534:65534/);
        expect(log).toContain('SMB: use NFS instead');
        expect(code).toBe(1);
      }
      expect(readdirSync(volume)).toEqual([]);
    });

    it.skipIf(!hasBindfs)('an export that makes all files those of one user fails (bindfs)', async () => {
      const mount = 'bindfs --force-user=65534 --create-for-user=65534 "$0" "$1"';
      const outcomes = await Promise.all(INDEXES.map((index) => runPod(job({}), throughMount(index, mount))));
      for (const { code, log } of outcomes) {
        expect(log).toMatch(/FAILED {2}files of root stay files of root: not so: found 65534 instead of 0/);
        expect(log).toContain('all_squash');
        expect(code).toBe(1);
      }
    });

    it.skipIf(!hasBindfs)('modes that cannot be changed fail (bindfs)', async () => {
      const mount = 'bindfs --chmod-ignore "$0" "$1"';
      const outcomes = await Promise.all(INDEXES.map((index) => runPod(job({}), throughMount(index, mount))));
      expect(outcomes[0].log).toMatch(/FAILED {2}modes can be changed: not so: found .* instead of 750 600/);
      expect(outcomes.map(({ code }) => code)).toEqual([1, 1]);
    });

    it.skipIf(!hasBindfs)('mounts that keep locks to themselves, as NFS with nolock, fail (two bindfs mounts)', async () => {
      const mount = 'bindfs "$0" "$1"';
      const [first, second] = await Promise.all(INDEXES.map((index) => runPod(job({}), throughMount(index, mount))));
      expect(second.log).toContain('FAILED  both pods got the same lock at once');
      expect(second.log).toContain('nolock');
      expect(second.code).toBe(1);
      expect(first.log).toContain('can be read here');
      expect(readdirSync(volume)).toEqual([]);
    });

    it('hard links that are refused fail (a stand-in for ln)', async () => {
      standIn('ln', '[ "$1" = -s ] && exec /bin/ln "$@"; echo "ln: failed to create hard link: Operation not supported" >&2; exit 1');
      const outcomes = await both();
      for (const { code, log } of outcomes) {
        expect(log).toMatch(/FAILED {2}hard links work: not so: .*Operation not supported/);
        expect(log).toContain('ok      symbolic links work');
        expect(log).toContain('use POSIX storage');
        expect(code).toBe(1);
      }
    });

    it('symbolic links that are refused fail (a stand-in for ln)', async () => {
      standIn('ln', '[ "$1" != -s ] && exec /bin/ln "$@"; echo "ln: failed to create symbolic link: Operation not supported" >&2; exit 1');
      const [{ code, log }] = await both();
      expect(log).toMatch(/FAILED {2}symbolic links work: not so: .*Operation not supported/);
      expect(code).toBe(1);
    });

    it('locks that the server does not know fail in the pod that takes them, and the other does not wait (a stand-in for flock)', async () => {
      standIn('flock', 'echo "flock: 9: No locks available" >&2; exit 66');
      const [first, second] = await both();
      expect(first.log).toMatch(/FAILED {2}a file cannot be locked: .*No locks available/);
      expect(second.log).toContain('FAILED  the other pod left before it had a lock');
      expect([first.code, second.code]).toEqual([1, 1]);
      expect(readdirSync(volume)).toEqual([]);
    });
  });
});

describe('the Job of storage-mount', () => {
  const { spec } = onlyJob(Check.storageMount());
  const pod = spec.template.spec;

  it('runs two pods at once, in one attempt, with their numbers', () => {
    expect(spec).toMatchObject({ completionMode: 'Indexed', completions: 2, parallelism: 2, backoffLimit: 0 });
  });

  it('puts its pods on different nodes where there are any', () => {
    const [{ podAffinityTerm }] = pod?.affinity?.podAntiAffinity?.preferredDuringSchedulingIgnoredDuringExecution ?? [];
    expect(podAffinityTerm.topologyKey).toBe('kubernetes.io/hostname');
    expect(spec.template.metadata?.labels).toMatchObject(podAffinityTerm.labelSelector?.matchLabels ?? { none: 'at all' });
  });

  it('mounts the folder of the volume that Connect uses', () => {
    expect(pod?.volumes).toEqual([{ name: 'storage', persistentVolumeClaim: { claimName: 'connect-data' } }]);
    expect(onlyContainer(onlyJob(Check.storageMount())).volumeMounts).toEqual([{ name: 'storage', mountPath: '/mnt/storage', subPath: 'connect' }]);
  });

  it('is root with five capabilities and no others', () => {
    const container = onlyContainer(onlyJob(Check.storageMount()));
    expect(pod?.securityContext?.runAsUser).toBe(0);
    expect(container.securityContext?.capabilities).toEqual({ drop: ['ALL'], add: ['CHOWN', 'FOWNER', 'DAC_OVERRIDE', 'SETUID', 'SETGID'] });
  });
});
