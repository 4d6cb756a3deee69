import { namesOfShard, Shard } from '../../chart/shard';
import { OthersFile } from '../output/settlement';

/** What a shard writes, and what it leaves to the others. */
export interface Division {
  readonly own: readonly string[];
  readonly isOthers: OthersFile;
}

/**
 * Divides the files that a program has written. Where it has a fleet, that has divided its members, and what belongs to no
 * member is everybody's; without one, files are divided.
 */
export function dividedFiles(files: readonly string[], members: readonly string[], shard: Shard | undefined): Division {
  if (shard === undefined) return { own: files, isOthers: () => false };
  if (members.length === 0) {
    const own = namesOfShard(files, shard);
    const all = new Set(files);
    return { own: files.filter((file) => own.has(file)), isOthers: (file) => all.has(file) && !own.has(file) };
  }
  const own = namesOfShard(members, shard);
  const others = members.filter((member) => !own.has(member));
  return { own: files, isOthers: (file) => others.some((member) => file.startsWith(`${member}/`)) };
}
