import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

const ROOT = '/run';
const FOLDER = `${ROOT}/cluster`;

/**
 * A folder in memory that only this mount namespace sees. Folders whose names are fixed in containerd and kubelet, below
 * `/run` and `/var`, are written to memory as well: nothing of a cluster can stay on a disk, however it ends.
 */
export function privateFolder(): string {
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'mode=0755', 'tmpfs', ROOT]);
  const [upper, work] = [`${FOLDER}/var`, `${FOLDER}/var-work`] as const;
  [upper, work].forEach((folder) => mkdirSync(folder, { recursive: true }));
  execFileSync('mount', ['-t', 'overlay', '-o', `lowerdir=/var,upperdir=${upper},workdir=${work}`, 'overlay', '/var']);
  return FOLDER;
}
