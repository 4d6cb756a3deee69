import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requireAbsolutePath } from '../../../src/options/syntax/absolute-path';
import { requireRelativePath } from '../../../src/options/syntax/relative-path';

const accepted = (check: () => string): boolean => {
  try {
    check();
    return true;
  } catch {
    return false;
  }
};

describe('a relative path', () => {
  it('that is accepted stays below the root of the volume, wherever that is', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '.', '..', '/', '\\', 'é', '#', ' ', '\n', 'b-1'), { maxLength: 12 }), (parts) => {
        const path = parts.join('');
        fc.pre(accepted(() => requireRelativePath(path, 'test', 'subPath')));
        expect(new URL(path, 'file:///volume/top/').pathname).toMatch(/^\/volume\/top\/[^/]/);
      }),
    );
  });

  it('that is accepted means the same in a gcfg, where nothing is quoted: one special character spoils it', () => {
    const special = fc.constantFrom('#', ';', '"', "'", '\\', ' ', '\t', '\n', '\r', '\u0000');
    fc.assert(
      fc.property(fc.constantFrom('connect', 'connect/production', 'a-b/c'), fc.nat(), special, (path, position, character) => {
        const at = position % (path.length + 1);
        expect(accepted(() => requireRelativePath(path, 'test', 'subPath'))).toBe(true);
        expect(accepted(() => requireRelativePath(path.slice(0, at) + character + path.slice(at), 'test', 'subPath'))).toBe(false);
      }),
    );
  });

  it.each(['connect', 'connect/production', 'a.b/c_d-e', 'team@site/v1.2+3'])('may be %s', (path) => {
    expect(requireRelativePath(path, 'test', 'subPath')).toBe(path);
  });

  it.each(['', '/', '/connect', 'connect/', 'a//b', '.', './a', 'a/.', '..', '../a', 'a/../b', 'a..b', 'a b', 'a#b', 'a;b', 'a\nb', 'a"b', 'a\\b'])('may not be %j', (path) => {
    expect(() => requireRelativePath(path, 'test', 'subPath')).toThrow(/RELATIVE_PATH at test: subPath is/);
  });
});

describe('an absolute path', () => {
  it.each(['/', '/export', '/opt/R/4.6.1/bin/R', '/with space', '/a..b'])('may be %s', (path) => {
    expect(requireAbsolutePath(path, 'test', 'path')).toBe(path);
  });

  it.each(['', 'export', './export', '/a/../b', '/..', '/a:b', '/a\nb', 'C:\\data'])('may not be %j', (path) => {
    expect(() => requireAbsolutePath(path, 'test', 'path')).toThrow(/ABSOLUTE_PATH at test: path is/);
  });
});
