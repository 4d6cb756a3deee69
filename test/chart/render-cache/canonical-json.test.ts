import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/chart/render-cache/canonical-json';
import { isJsonObject, Json } from '../../../src/values/json';

const json = () => fc.jsonValue({ depthSize: 'medium' }) as fc.Arbitrary<Json>;

/** The same value with the keys of every map in the other order. */
function turned(value: Json): Json {
  if (Array.isArray(value)) return value.map(turned);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([key, child]) => [key, turned(child as Json)]));
}

describe('canonical JSON', () => {
  it('does not depend on the order of keys', () => {
    fc.assert(fc.property(json(), (value) => {
      expect(canonicalJson(turned(value))).toBe(canonicalJson(value));
    }));
  });

  it('is the same for equal values, and for no others', () => {
    const asJson = (value: Json) => JSON.parse(JSON.stringify(value)) as Json;
    fc.assert(fc.property(json(), json(), (one, other) => {
      expect(canonicalJson(one) === canonicalJson(other)).toBe(isDeepStrictEqual(asJson(one), asJson(other)));
    }));
  });

  it.each<[string, Json, Json]>([
    ['a list and a map with its indexes', ['a'], { 0: 'a' }],
    ['a number and its text', 1, '1'],
    ['null and nothing', { a: null }, {}],
    ['a map and the form it takes', { a: 1 }, { map: [['a', 1]] }],
  ])('tells %s apart', (_, one, other) => expect(canonicalJson(one)).not.toBe(canonicalJson(other)));

  it('takes what is undefined for what is not there, as helm does', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe(canonicalJson({ b: 1 }));
  });
});
