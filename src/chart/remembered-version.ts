import * as crypto from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { RenderCache } from '../options/render-cache';
import { fileFingerprint } from './file-fingerprint';
import { EntryFolder } from './render-cache/entry-folder';
import { openCache } from './render-cache/cache-place';

/** helm is one large file. What is smaller leads to it, perhaps to another one tomorrow. */
const LEAST_BYTES = 8 * 1024 * 1024;

/** Asks an executable for its version; undefined when it cannot be run. */
export type VersionProbe = (executable: string) => string | undefined;

/** The version that `probe` tells, asked once for each file: a hit of the cache starts no process. */
export function rememberedVersion(executable: string, probe: VersionProbe, cache: EntryFolder | undefined = openCache(RenderCache.standard()._choice)): string | undefined {
  const key = cache && fileKey(executable);
  if (cache === undefined || key === undefined) return probe(executable);
  const known = cache.read(key);
  if (known !== undefined) return known;
  const version = probe(executable);
  if (version !== undefined) cache.write(key, version);
  return version;
}

/** A key that another file, or the same file with other contents, does not have. */
function fileKey(executable: string): string | undefined {
  try {
    const file = fs.realpathSync(onPath(executable));
    const stats = fs.statSync(file, { bigint: true });
    if (stats.size < LEAST_BYTES) return undefined;
    return crypto.createHash('sha256').update(`helm\0${fileFingerprint(file, stats)}`).digest('hex');
  } catch {
    return undefined;
  }
}

function onPath(executable: string): string {
  if (executable.includes('/') || executable.includes(path.sep)) return executable;
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(path.isAbsolute);
  return folders.map((folder) => path.join(folder, executable)).find(isExecutable) ?? executable;
}

function isExecutable(file: string): boolean {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}
