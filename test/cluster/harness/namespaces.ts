import { spawn } from 'node:child_process';
import { PRIVATE_ROOT, TEMPORARY } from './private-folder';

const SEPARATION = ['--pid', '--fork', '--kill-child=SIGKILL', '--mount', '--mount-proc', '--net', '--uts', '--ipc'];

// Whatever the command writes to a temporary folder is written to memory, and goes with the namespaces.
const IN_MEMORY = ['sh', '-c', `mount -t tmpfs -o mode=0755 tmpfs ${PRIVATE_ROOT} && mkdir "$TMPDIR" && exec "$@"`, 'sh'];

/**
 * Runs a command in Linux namespaces of its own, and gives its exit code. With the command, the kernel ends whatever it
 * started, and takes away its mounts and its network: also when this process is killed.
 */
export function runApart(command: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn('setpriv', ['--pdeathsig', 'KILL', 'unshare', ...SEPARATION, '--', ...IN_MEMORY, ...command], { stdio: 'inherit', env: { ...env, TMPDIR: TEMPORARY } });
  const end = (): void => void child.kill('SIGKILL');
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 130));
  });
}
