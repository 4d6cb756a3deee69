import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { Unreadable } from '../unreadable';

/** The folder of the manifests, and the one beside it, on the same file system, in which they are made. */
export interface OutputFolder {
  /** As the user named it. */
  readonly name: string;
  readonly path: string;
  readonly workshop: string;
}

/** The folder that the user named `name`; where it is a link, the folder that it leads to. */
export function outputFolder(name: string): OutputFolder {
  const folder = folderCalled(name);
  const { path } = folder;
  if (dirname(path) === path || !relative(path, process.cwd()).startsWith('..')) {
    throw new Unreadable(`The working folder lies in the output folder ${name}, which is replaced as a whole: name a folder below it, e.g. --output dist.`);
  }
  return folder;
}

/** Those of `names` that a killed command may have left half way, or taken from their place. */
export function unfinishedFolders(names: readonly string[]): readonly OutputFolder[] {
  return names.map(folderCalled).filter(({ workshop }) => existsSync(workshop));
}

function folderCalled(name: string): OutputFolder {
  const path = realPath(resolve(name));
  return { name, path, workshop: workshopOf(path) };
}

// What lies there after a command has ended is left from one that was killed.
function workshopOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.cdk8s-posit-connect`);
}

function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  return dirname(path) === path ? path : join(realPath(dirname(path)), basename(path));
}
