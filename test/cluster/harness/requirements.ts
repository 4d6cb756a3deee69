import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

const PROGRAMS = ['go', 'unshare', 'mount', 'ip', 'iptables', 'containerd', 'ctr', 'runc', 'openssl', 'busybox', 'redis-server', 'git', 'bash', 'curl', 'dpkg', 'ldd', 'setpriv', 'tar'];
const NETWORK_PLUGIN = '/usr/lib/cni/bridge';

/** What this machine lacks to run a cluster, in words; empty where it can. */
export function missingRequirements(): readonly string[] {
  if (process.platform !== 'linux') return ['Linux'];
  if (process.getuid?.() !== 0) return ['root'];
  const programs = PROGRAMS.filter((program) => spawnSync('sh', ['-c', 'command -v "$1"', 'sh', program]).status !== 0);
  return [...programs, ...(existsSync(NETWORK_PLUGIN) ? [] : [NETWORK_PLUGIN])];
}
