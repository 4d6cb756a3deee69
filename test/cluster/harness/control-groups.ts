import { existsSync, mkdirSync, readdirSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = '/sys/fs/cgroup';
const PREFIX = 'cdk8s-posit-connect-';

/** Name of the control group of the pods of this run. */
export function controlGroup(): string {
  return `${PREFIX}${process.pid}`;
}

/** Makes the group in each hierarchy; first those go that a run left which was killed. */
export function makeControlGroups(): void {
  hierarchies().forEach((hierarchy) => {
    readdirSync(hierarchy).filter(isAbandoned).forEach((group) => removeGroup(join(hierarchy, group)));
    mkdirSync(join(hierarchy, controlGroup()), { recursive: true });
  });
}

/** Removes the group in each hierarchy. */
export function removeControlGroups(): void {
  hierarchies().map((hierarchy) => join(hierarchy, controlGroup())).filter(existsSync).forEach(removeGroup);
}

function hierarchies(): readonly string[] {
  if (existsSync(join(ROOT, 'cgroup.controllers'))) return [ROOT];
  return readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => join(ROOT, entry.name));
}

function isAbandoned(group: string): boolean {
  return group.startsWith(PREFIX) && !existsSync(join('/proc', group.slice(PREFIX.length)));
}

// A control group goes by rmdir alone: its files are the kernel's.
function removeGroup(folder: string): void {
  readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).forEach((entry) => removeGroup(join(folder, entry.name)));
  try {
    rmdirSync(folder);
  } catch (error) {
    console.error(`cluster: ${folder} stays: ${(error as Error).message}`);
  }
}
