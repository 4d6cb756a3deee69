import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePaths, formatPath } from '../../../src/rules/model/value-path';

const segment = fc.oneof(fc.string(), fc.nat({ max: 20 }), fc.constantFrom('a', 'b', '10', '["a"]'));
const path = fc.array(segment, { minLength: 1, maxLength: 4 });

describe('a path', () => {
  it.each([
    ['launcher.enabled', 'launcher.enabled'],
    [['config', 'LDAP "corp"', 'BindPassword'], 'config["LDAP \\"corp\\""].BindPassword'],
    [['executionEnvironments', 0, 'name'], 'executionEnvironments[0].name'],
    [['ingress', 'annotations', 'a.b/c'], 'ingress.annotations["a.b/c"]'],
  ])('%j reads %s', (given, text) => expect(formatPath(given)).toBe(text));

  it('has a text that no other path has', () => {
    fc.assert(fc.property(path, path, (left, right) => (formatPath(left) === formatPath(right)) === (JSON.stringify(left) === JSON.stringify(right))));
  });
});

describe('the order of paths', () => {
  it('is the same whatever order they come in', () => {
    fc.assert(
      fc.property(fc.array(path, { maxLength: 8 }), (paths) => {
        const sorted = [...paths].sort(comparePaths).map(formatPath);
        expect([...paths].reverse().sort(comparePaths).map(formatPath)).toEqual(sorted);
      }),
    );
  });

  it('counts list items', () => expect(comparePaths(['a', 2], ['a', 10])).toBeLessThan(0));

  it('puts a group before what is in it', () => expect(comparePaths(['a'], ['a', 'b'])).toBeLessThan(0));
});
