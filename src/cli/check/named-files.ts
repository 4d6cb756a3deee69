import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isManifest } from '../output/file-tree';
import { reading } from './yaml-documents';

/** Name by which the user means standard input. */
export const STANDARD_INPUT = '-';

/** The files that `names` stand for, each once: of a folder all manifests below it, in the order of their names. */
export function namedFiles(names: readonly string[]): readonly string[] {
  const files = names.flatMap(filesOf);
  return [...new Map(files.map((name) => [name === STANDARD_INPUT ? name : resolve(name), name])).values()];
}

function filesOf(name: string): readonly string[] {
  if (name === STANDARD_INPUT || !isFolder(name)) return [name];
  return manifestsBelow(name).sort();
}

function manifestsBelow(folder: string): string[] {
  return reading(folder, () => readdirSync(folder, { withFileTypes: true }))
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return manifestsBelow(path);
      // A link to a folder may lead back to where it lies.
      return isManifest(entry.name) && !isFolder(path) ? [path] : [];
    });
}

function isFolder(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isDirectory() === true;
}
