import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files that this command wrote into a folder, and the SHA-256 of each. */
export type WrittenRecord = ReadonlyMap<string, string>;

/**
 * The record lies beside the manifests, so that it is committed with them, under a name that kubectl, Argo CD and Flux
 * pass over. `sha256sum --check` reads it, too.
 */
export const RECORD_FILE = '.cdk8s-posit-connect.sha256';

/** The record in `folder`; undefined where this command has not written there yet. */
export function readRecord(folder: string): WrittenRecord | undefined {
  const text = contentOf(join(folder, RECORD_FILE))?.toString('utf8');
  if (text === undefined) return undefined;
  const lines = text.split(/\r?\n/).map((line) => /^([0-9a-f]{64}) [ *](.+)$/.exec(line));
  return new Map(lines.flatMap((found) => (found === null ? [] : [[found[2], found[1]] as const])));
}

/** Writes the record of `files` into `folder`. */
export function writeRecord(folder: string, files: WrittenRecord): void {
  writeFileSync(join(folder, RECORD_FILE), recordText(files));
}

/** A record as it is written: a line for each file, in the order of their names. */
export function recordText(files: WrittenRecord): string {
  return [...files].sort(([left], [right]) => (left < right ? -1 : 1)).map(([path, digest]) => `${digest}  ${path}\n`).join('');
}

/** SHA-256 of a file; undefined where there is none. */
export function digestOf(file: string): string | undefined {
  const content = contentOf(file);
  return content === undefined ? undefined : createHash('sha256').update(content).digest('hex');
}

function contentOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
