import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Folders in which container runtimes, kubelets and network plugins leave things, each with how deep to look. */
const FOLDERS = { '/run': 1, '/etc/cni': 3, '/opt': 2, '/var/lib': 1, '/var/lib/cni': 3, '/var/lib/containerd': 2, '/var/lib/kubelet': 2, '/var/log': 1, '/var/log/pods': 2 } as const;

/** What a cluster could leave on this machine, line by line; two looks at it compare as sets. */
export function traces(): readonly string[] {
  return [
    ...processNamespaces().map((id) => `namespace of processes ${id}`),
    ...mounts().map((mount) => `mount ${mount}`),
    ...links().map((link) => `network device ${link}`),
    ...Object.entries(FOLDERS).flatMap(([folder, depth]) => files(folder, depth)).map((file) => `file ${file}`),
  ].sort();
}

/** Of processes that run: a cluster has one of its own, and each of its pods. */
function processNamespaces(): readonly string[] {
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map((id) => namespaceOf(id));
  return [...new Set(ids)].filter((id) => id !== '');
}

// A process may end while it is looked at.
function namespaceOf(process: string): string {
  try {
    return readlinkSync(join('/proc', process, 'ns', 'pid'));
  } catch {
    return '';
  }
}

function mounts(): readonly string[] {
  return readFileSync('/proc/self/mounts', 'utf8').split('\n').filter((line) => /cluster|kubelet|containerd|cni/.test(line));
}

function links(): readonly string[] {
  return execFileSync('ip', ['-o', 'link'], { encoding: 'utf8' }).split('\n').map((line) => line.split(':')[1]?.trim() ?? '');
}

function files(folder: string, depth: number): readonly string[] {
  if (depth === 0 || !existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return [path, ...(entry.isDirectory() ? files(path, depth - 1) : [])];
  });
}
