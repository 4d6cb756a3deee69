import { execFileSync } from 'node:child_process';
import { CheckJob } from '../../src/checks/check-job';
import { onlyContainer } from './kubelet';
import { isRoot, programPath } from './tools';

/** Whether this machine lets a test give a process its own view of the file system. */
export const canConfine = isRoot && programPath('setpriv') !== undefined && mountNamespaceWorks();

/**
 * The command under which a container of `job` runs as in the cluster: user, capabilities and read-only root file
 * system of its own specification; only the folders in `writable` can be written.
 */
export function confinement(job: CheckJob, writable: readonly string[] = []): readonly string[] {
  const { runAsUser, runAsGroup } = job.spec.template.spec?.securityContext ?? {};
  const capabilities = onlyContainer(job).securityContext?.capabilities?.add ?? [];
  const bounds = ['-all', ...capabilities.map((name) => `+${name.toLowerCase()}`)].join(',');
  const mounts = writable.map((_folder, index) => `mount --bind "$${index + 1}" "$${index + 1}"`);
  const start = [...mounts, 'mount -o remount,bind,ro /', `shift ${writable.length}`, 'exec "$@"'].join(' && ');
  const identity = ['--reuid', `${runAsUser}`, '--regid', `${runAsGroup}`, '--clear-groups'];
  return ['unshare', '--mount', 'sh', '-c', start, 'sh', ...writable, 'setpriv', ...identity, '--bounding-set', bounds, '--no-new-privs'];
}

function mountNamespaceWorks(): boolean {
  try {
    execFileSync('unshare', ['--mount', 'sh', '-c', 'mount -o remount,bind,ro /'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
