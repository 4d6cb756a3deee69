import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesOfShard, shardIn } from '../../src/chart/shard';

const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 60 });
const count = fc.integer({ min: 1, max: 12 });
const shardsOf = (of: readonly string[], n: number) => Array.from({ length: n }, (_, index) => namesOfShard(of, { index: index + 1, count: n }));

describe('names divided into shards', () => {
  it('are each in one shard', () => {
    fc.assert(fc.property(names, count, (of, n) => {
      expect(shardsOf(of, n).flatMap((shard) => [...shard]).sort()).toEqual([...of].sort());
    }));
  });

  it('are as many in each shard, give or take one', () => {
    fc.assert(fc.property(names, count, (of, n) => {
      const sizes = shardsOf(of, n).map(({ size }) => size);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }));
  });

  it('do not depend on their order', () => {
    fc.assert(fc.property(names, count, (of, n) => {
      expect(shardsOf([...of].reverse(), n)).toEqual(shardsOf(of, n));
    }));
  });

  it('move at most one over each border when one more comes', () => {
    fc.assert(fc.property(names, count, fc.string({ minLength: 13, maxLength: 20 }), (of, n, more) => {
      const [before, after] = [shardsOf(of, n), shardsOf([...of, more], n)];
      const moved = of.filter((name) => before.findIndex((shard) => shard.has(name)) !== after.findIndex((shard) => shard.has(name)));
      expect(moved.length).toBeLessThanOrEqual(n - 1);
    }));
  });
});

describe('a shard as text', () => {
  it.each([['1/1', { index: 1, count: 1 }], ['2/8', { index: 2, count: 8 }], ['8/8', { index: 8, count: 8 }]])('%s is read', (text, shard) => {
    expect(shardIn(text)).toEqual(shard);
  });

  it.each(['', '0/2', '3/2', '1/0', '-1/2', '1.5/2', '1/2/3', 'NaN/2', '1', ' 1/2'])('%j is none', (text) => {
    expect(shardIn(text)).toBeUndefined();
  });
});
