import * as path from 'node:path';
import { CacheFiles } from './cache-files';

/** After this time nobody is still writing a file. */
const ABANDONED_MS = 60 * 60 * 1000;

interface Entry {
  readonly file: string;
  readonly bytes: number;
  readonly used: number;
}

/**
 * Makes `folder` hold at most `room` bytes: what a process that was killed left goes, then what was not used for longest.
 * Tells whether there is any room at all.
 */
export function sweep(folder: string, room: number, files: CacheFiles, now: number = Date.now()): boolean {
  if (room < 0) return false;
  const entries = entriesOf(folder, files);
  const [incoming, whole] = [true, false].map((hidden) => entries.filter(({ file }) => path.basename(file).startsWith('.') === hidden));
  const abandoned = incoming.filter(({ used }) => now - used > ABANDONED_MS);
  const byAge = [...whole].sort((one, other) => one.used - other.used);
  let bytes = byAge.reduce((sum, entry) => sum + entry.bytes, 0);
  const surplus = byAge.filter((entry) => {
    const goes = bytes > room;
    if (goes) bytes -= entry.bytes;
    return goes;
  });
  for (const { file } of [...abandoned, ...surplus]) files.rmSync(file, { force: true });
  return true;
}

function entriesOf(folder: string, files: CacheFiles): readonly Entry[] {
  return files.readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    // Another process may sweep, too.
    const stats = files.statSync(file, { throwIfNoEntry: false });
    return stats === undefined ? [] : [{ file, bytes: stats.size, used: stats.mtimeMs }];
  });
}
