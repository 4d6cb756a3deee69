import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CheckJob } from '../../src/checks/check-job';
import { onlyContainer } from './kubelet';

/**
 * Folders as the kubelet mounts the Secrets of `job`, below `root`: keys are links into a folder of the day, and a Secret that does
 * not exist is an empty folder.
 */
export function mountSecrets(job: CheckJob, root: string, secrets: { readonly [name: string]: { readonly [key: string]: string } }): Record<string, string> {
  const mounts = onlyContainer(job).volumeMounts ?? [];
  const folders = (job.spec.template.spec?.volumes ?? []).flatMap(({ name, secret }) => {
    const mountPath = mounts.find((mount) => mount.name === name)?.mountPath;
    if (secret?.secretName === undefined || mountPath === undefined) return [];
    if (secret.optional !== true && secrets[secret.secretName] === undefined) throw new Error(`MountVolume.SetUp failed for ${name}`);
    const folder = join(root, name);
    mkdirSync(folder, { recursive: true });
    project(folder, secrets[secret.secretName] ?? {});
    return [[mountPath, folder] as const];
  });
  return Object.fromEntries(folders);
}

function project(folder: string, data: { readonly [key: string]: string }): void {
  mkdirSync(join(folder, '..2026_11_25'));
  symlinkSync('..2026_11_25', join(folder, '..data'));
  for (const [key, value] of Object.entries(data)) {
    writeFileSync(join(folder, '..data', key), value);
    symlinkSync(join('..data', key), join(folder, key));
  }
}
