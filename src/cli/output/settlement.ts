import { Unreadable } from '../unreadable';
import { isManifest } from './file-tree';
import { RECORD_FILE, WrittenRecord } from './written-record';

/** A folder as it is: its files by their digests, and which of them this command wrote. */
export interface PresentFiles {
  readonly digests: ReadonlyMap<string, string>;
  /** Undefined where this command has not written yet. */
  readonly record?: WrittenRecord;
}

/** What becomes of each file of a folder when `fresh` is to be in it. Paths are sorted. */
export interface Settlement {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** Files that stay and are not among the fresh ones. */
  readonly kept: readonly string[];
  /** What the folder's record is to say. */
  readonly record: WrittenRecord;
  /** What the user should know, a sentence each. */
  readonly remarks: readonly string[];
}

/** Whether a file is another shard's to write and to remove. */
export type OthersFile = (path: string) => boolean;

/**
 * Settles what becomes of each file. Only what this command wrote, and nobody has changed since, is removed; everything
 * else stays.
 */
export function settlement(present: PresentFiles, fresh: ReadonlyMap<string, string>, isOthers: OthersFile = () => false): Settlement {
  const { digests, record = new Map<string, string>() } = present;
  const old = [...digests.keys()].filter((path) => path !== RECORD_FILE).sort();
  const gone = old.filter((path) => !fresh.has(path) && record.has(path) && !isOthers(path));
  const removed = gone.filter((path) => record.get(path) === digests.get(path));
  const leaving = new Set(removed);
  const kept = old.filter((path) => !fresh.has(path) && !leaving.has(path));
  requireRoom(kept, fresh);
  const changed = old.filter((path) => fresh.has(path) && fresh.get(path) !== digests.get(path));
  const others = [...record].filter(([path]) => !fresh.has(path) && digests.has(path) && isOthers(path));
  return {
    added: [...fresh.keys()].filter((path) => !digests.has(path)).sort(),
    changed,
    removed,
    kept,
    record: new Map([...others, ...fresh]),
    remarks: [
      ...changed.filter((path) => record.has(path) && record.get(path) !== digests.get(path)).map((path) => `${path} was changed by hand; the change is overwritten`),
      ...changed.filter((path) => present.record !== undefined && !record.has(path)).map((path) => `${path} was not written by this command; it is overwritten`),
      ...gone.filter((path) => !leaving.has(path)).map((path) => `${path} no longer belongs here, and stays because it was changed by hand: remove it yourself`),
      ...kept.filter((path) => isManifest(path) && !record.has(path)).map((path) => `${path} was not written by this command, and stays; kubectl apply takes it along`),
    ],
  };
}

/** Whether the folder would be as it is. */
export function isSettled({ added, changed, removed }: Settlement): boolean {
  return added.length + changed.length + removed.length === 0;
}

function requireRoom(kept: readonly string[], fresh: ReadonlyMap<string, string>): void {
  const folders = new Set([...fresh.keys()].flatMap(foldersOf));
  const inTheWay = kept.find((path) => folders.has(path) || foldersOf(path).some((folder) => fresh.has(folder)));
  if (inTheWay !== undefined) throw new Unreadable(`${inTheWay} lies where manifests are to be written, and was not written by this command: move it elsewhere.`);
}

function foldersOf(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
