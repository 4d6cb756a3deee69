import { existsSync, mkdirSync, readdirSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const ROOT = '/sys/fs/cgroup';
const PREFIX = 'cdk8s-posit-connect-';
const PATIENCE = 10_000;

/** Name of the control group of the pods of this run. */
export function controlGroup(): string {
  return `${PREFIX}${process.pid}`;
}

/** Control groups that runs of the suite have made, as folders. */
export function controlGroups(): readonly string[] {
  return hierarchies().flatMap((hierarchy) => readdirSync(hierarchy).filter((group) => group.startsWith(PREFIX)).map((group) => join(hierarchy, group)));
}

/** Makes the group in each hierarchy; first those go that a run left which was killed. */
export function makeControlGroups(): void {
  hierarchies().forEach((hierarchy) => {
    readdirSync(hierarchy).filter(isAbandoned).forEach((group) => removeGroup(join(hierarchy, group)));
    mkdirSync(join(hierarchy, controlGroup()), { recursive: true });
  });
}

/** Removes the group in each hierarchy, once the kernel has ended the last process in it. */
export async function removeControlGroups(): Promise<void> {
  const own = (): readonly string[] => hierarchies().map((hierarchy) => join(hierarchy, controlGroup())).filter(existsSync);
  for (const end = Date.now() + PATIENCE; own().length > 0 && Date.now() < end; await pause(200)) own().forEach(removeGroup);
  if (own().length > 0) console.error(`cluster: these stay until the next run: ${own().join(', ')}`);
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
  } catch {
    // A process in it is about to end: the next attempt, or the next run, removes it.
  }
}
