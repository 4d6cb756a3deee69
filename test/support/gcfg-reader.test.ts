import { describe, expect, it } from 'vitest';
import { readGcfg } from './gcfg-reader';
import { GCFG_READINGS } from './gcfg-readings';

describe('a gcfg text', () => {
  it.each(GCFG_READINGS)('%s', (_, line, value) => {
    expect(readGcfg(`[Server]\n${line}\n`).value('Server', 'Address')).toBe(value);
  });

  it('repeats a key for a list, and the last value counts where one does', () => {
    const read = readGcfg('[OAuth2]\nCustomScope = a\nCustomScope = b\n');
    expect(read.values('OAuth2', 'CustomScope')).toEqual(['a', 'b']);
    expect(read.value('OAuth2', 'CustomScope')).toBe('b');
  });

  it('adds up a section that occurs twice, whatever the case of its name', () => {
    expect(readGcfg('[Server]\nA = 1\n[HTTP]\n[server]\na = 2\n').toObject()).toEqual({ server: { a: ['1', '2'] }, http: {} });
  });

  it('keeps named sections apart by the exact name', () => {
    const read = readGcfg('[LDAP "corp"]\nA = 1\n[ldap "Corp"]\nA = 2\n[LDAP "a \\"b\\" \\\\"]\n');
    expect(read.sections).toEqual(['ldap "corp"', 'ldap "Corp"', 'ldap "a \\"b\\" \\\\"']);
    expect(read.value('LDAP "Corp"', 'a')).toBe('2');
  });

  it('ignores comments and blank lines', () => {
    expect(readGcfg('; top\n\n[A] # here\n# there\n  ; B = 1\n').toObject()).toEqual({ a: {} });
  });

  it('has nothing to say of what is absent', () => {
    const read = readGcfg('[A]\n');
    expect(read.values('A', 'B')).toEqual([]);
    expect(read.value('C', 'D')).toBeUndefined();
  });

  it.each([
    ['[A]\nno setting', 'line 2'],
    ['[A]\nB = "open', 'line 2: a quote'],
    ['[A]\nB = \\x', 'unknown escape'],
    ['[A]\nB = C:\\\\temp', 'unknown escape'],
    ['[A]\nB = \0', 'NUL'],
    ['[A_B]\nC = 1', 'not a section header'],
    ['[A]\nB_C = 1', 'neither a section nor a setting'],
    ['[A ""]\nB = 1', 'not a section header'],
    ['[A "\\n"]\nB = 1', 'not a section header'],
    ['B = 1', 'before the first section'],
    ['[A\nB = 1', 'line 1: not a section header'],
    ['[A]\nmap[a:1] = 2', 'neither a section nor a setting'],
  ])('is refused: %j', (text, words) => {
    expect(() => readGcfg(text)).toThrow(words);
  });
});
