import { copyFileSync, Dirent, linkSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { systemErrorCode } from '../../errors/system-error';

/** What lies in a folder: paths below it with `/`, sorted. */
export interface FileTree {
  /** Files and links. */
  readonly files: readonly string[];
  /** Folders in which nothing lies. */
  readonly emptyFolders: readonly string[];
}

/** Everything below `folder`; nothing where there is none. */
export function fileTree(folder: string): FileTree {
  const files: string[] = [];
  const emptyFolders: string[] = [];
  const walk = (below: string) => {
    const entries = entriesOf(join(folder, below));
    if (entries.length === 0 && below !== '') emptyFolders.push(below);
    for (const entry of entries) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else files.push(path);
    }
  };
  walk('');
  return { files: files.sort(), emptyFolders };
}

/** Whether kubectl, Argo CD and Flux take a file for manifests, by its name. */
export function isManifest(path: string): boolean {
  return /\.(ya?ml|json)$/.test(path);
}

/** Has `path` below `from` also below `to`, without copying its content where the file system allows that. */
export function carryOver(path: string, from: string, to: string): void {
  const source = join(from, path);
  const target = join(to, path);
  mkdirSync(dirname(target), { recursive: true });
  const link = linkTarget(source);
  if (link !== undefined) return symlinkSync(link, target);
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target);
  }
}

function linkTarget(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return [];
    throw error;
  }
}
