import * as fs from 'node:fs';

const WRITABLE_BY_OTHERS = 0o022;

/**
 * What speaks against trusting what lies in `folder`: anybody who may write there decides what goes into a cluster.
 * Undefined when nothing does.
 */
export function distrustOf(folder: fs.Stats, user: number | undefined = process.getuid?.()): string | undefined {
  if (!folder.isDirectory()) return 'it is no folder';
  if (user === undefined) return undefined;
  if (folder.uid !== user) return `it belongs to user ${folder.uid}, and this is user ${user}`;
  const mode = folder.mode & 0o777;
  return (mode & WRITABLE_BY_OTHERS) === 0 ? undefined : `others may write there (mode ${mode.toString(8)})`;
}
