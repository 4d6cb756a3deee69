import { spawn } from 'node:child_process';

const SEPARATION = ['--pid', '--fork', '--kill-child=SIGKILL', '--mount', '--mount-proc', '--net', '--uts', '--ipc'];

/**
 * Runs a command in Linux namespaces of its own, and gives its exit code. With the command, the kernel ends whatever it
 * started, and takes away its mounts and its network: also when this process is killed.
 */
export function runApart(command: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn('setpriv', ['--pdeathsig', 'KILL', 'unshare', ...SEPARATION, '--', ...command], { stdio: 'inherit', env });
  const end = (): void => void child.kill('SIGKILL');
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 130));
  });
}
