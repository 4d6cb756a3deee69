import { createHash } from 'node:crypto';

/** One of several parts into which work is divided; both numbers start at 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** A shard that is written as `2/8`; undefined for any other text. */
export function shardIn(text: string): Shard | undefined {
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  return index !== undefined && shard.index >= 1 && shard.index <= shard.count ? shard : undefined;
}

/**
 * Those of `names` that belong to `shard`. All shards together have each name once, none has more than one name more than
 * another, and a name that is added or removed moves at most one name over each border.
 */
export function namesOfShard(names: readonly string[], { index, count }: Shard): ReadonlySet<string> {
  // By their digests, so that neighbours in the alphabet, which are alike, do not all fall to one.
  const mixed = [...new Set(names)].map((name) => ({ name, digest: createHash('sha256').update(name).digest('hex') }));
  mixed.sort((left, right) => (left.digest < right.digest ? -1 : 1));
  const border = (part: number) => Math.floor((mixed.length * part) / count);
  return new Set(mixed.slice(border(index - 1), border(index)).map(({ name }) => name));
}
