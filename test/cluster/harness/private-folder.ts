import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

/** Folder that is in memory for whoever runs in the namespaces of the suite. */
export const PRIVATE_ROOT = '/run';

/** Where temporary files of the suite go. */
export const TEMPORARY = `${PRIVATE_ROOT}/temporary`;

const FOLDER = `${PRIVATE_ROOT}/cluster`;

/**
 * A folder in memory that only this mount namespace sees. Folders below `/var` whose names are fixed in containerd and kubelet
 * are written to memory as well: nothing of a cluster can stay on a disk, however it ends.
 */
export function privateFolder(): string {
  const [upper, work] = [`${FOLDER}/var`, `${FOLDER}/var-work`] as const;
  [upper, work].forEach((folder) => mkdirSync(folder, { recursive: true }));
  execFileSync('mount', ['-t', 'overlay', '-o', `lowerdir=/var,upperdir=${upper},workdir=${work}`, 'overlay', '/var']);
  return FOLDER;
}
