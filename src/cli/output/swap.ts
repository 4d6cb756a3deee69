import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { systemErrorCode } from '../../errors/system-error';
import { Unreadable } from '../unreadable';
import { carryOver, FileTree } from './file-tree';
import { OutputFolder } from './output-folder';
import { writeRecord, WrittenRecord } from './written-record';

/** What is needed to put a folder into the place of another. */
export interface Swap {
  readonly output: OutputFolder;
  /** A folder on the same file system, which is used up. */
  readonly fresh: string;
  /** Files and folders that stay, by their paths below the output folder. */
  readonly staying: FileTree;
  readonly record: WrittenRecord;
}

const READY = 'next';
const FORMER = 'previous';

/**
 * Puts the fresh folder into the place of the output folder, and takes along what stays. No system lets a program exchange
 * two folders in one step; killed between two steps, the next command finishes by `restoreOutput`.
 */
export function swapIn({ output, fresh, staying, record }: Swap): void {
  const { path, workshop, name } = output;
  for (const file of staying.files) carryOver(file, path, fresh);
  for (const folder of staying.emptyFolders) mkdirSync(join(fresh, folder), { recursive: true });
  writeRecord(fresh, record);
  try {
    if (existsSync(path)) chmodSync(fresh, statSync(path).mode);
    mkdirSync(dirname(path), { recursive: true });
    renameSync(fresh, join(workshop, READY));
    if (existsSync(path)) renameSync(path, join(workshop, FORMER));
    renameSync(join(workshop, READY), path);
  } catch (error) {
    restoreOutput(output);
    throw new Unreadable(`${name} cannot be replaced (${systemErrorCode(error)}): where it is mounted, name a folder below it, e.g. --output ${join(name, 'manifests')}.`);
  }
  rmSync(join(workshop, FORMER), { recursive: true, force: true });
}

/** Finishes or undoes what a killed swap has begun; whether there was anything to do. */
export function restoreOutput({ path, workshop, name }: OutputFolder): boolean {
  const ready = join(workshop, READY);
  const former = join(workshop, FORMER);
  const [hasReady, hasFormer, isThere] = [ready, former, path].map((folder) => existsSync(folder));
  if (!hasReady && !hasFormer) return false;
  if (hasReady && hasFormer && isThere) {
    throw new Unreadable(`${name} was written by something else after a synth had been killed. What was in it before lies in ${former}: take from there what you need, then remove ${workshop}.`);
  }
  if (!isThere) renameSync(hasReady ? ready : former, path);
  rmSync(ready, { recursive: true, force: true });
  rmSync(former, { recursive: true, force: true });
  return true;
}
