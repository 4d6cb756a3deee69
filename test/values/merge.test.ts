import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinBy, mergeValues } from '../../src/values/merge';

describe('values laid upon values', () => {
  it('merges maps and replaces lists', () => {
    expect(mergeValues({ a: { b: 1, c: [1] } }, { a: { c: [2], d: 3 } })).toEqual({ a: { b: 1, c: [2], d: 3 } });
  });

  it('never lets undefined through: helm would delete the default of the chart', () => {
    const values = fc.dictionary(fc.string(), fc.letrec((tie) => ({
      node: fc.oneof(fc.constant(undefined), fc.integer(), fc.array(tie('node')), fc.dictionary(fc.string(), tie('node'))),
    })).node);
    fc.assert(fc.property(values, values, (base, over) => {
      expect(holdsUndefined(mergeValues(base as never, over as never))).toBe(false);
    }));
  });

  it('keeps null, by which a user deletes a default on purpose', () => {
    expect(mergeValues({ a: 1 }, { a: null })).toEqual({ a: null });
  });

  it('leaves both sides as they were', () => {
    const base = { a: { b: 1 } };
    mergeValues(base, { a: { b: 2 } });
    expect(base).toEqual({ a: { b: 1 } });
  });

  it('joins lists by what their entries are called, the later one winning', () => {
    expect(joinBy('name', [{ name: 'A', value: '1' }, { name: 'B', value: '2' }], [{ name: 'A', value: '3' }])).toEqual([
      { name: 'B', value: '2' },
      { name: 'A', value: '3' },
    ]);
  });
});

function holdsUndefined(value: unknown): boolean {
  if (value === undefined) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsUndefined);
}
