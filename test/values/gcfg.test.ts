import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PositConnectErrors } from '../../src/errors/posit-connect-error';
import { encodeGcfg, namedSection } from '../../src/values/gcfg';
import { readGcfg } from '../support/gcfg-reader';

function encoded(value: unknown): unknown {
  return (encodeGcfg({ Server: { Setting: value as string } }, 'test').Server as Record<string, unknown>).Setting;
}

/** What Connect reads where the chart prints `text` as it is. */
function read(text: unknown): string | undefined {
  return readGcfg(`[Server]\nSetting = ${String(text)}\n`).value('Server', 'Setting');
}

describe('a setting in the gcfg', () => {
  it('is written plainly where nothing is special', () => {
    expect(encoded('https://connect.example.com')).toBe('https://connect.example.com');
    expect(encoded('{{ .Values.license }}')).toBe('{{ .Values.license }}');
  });

  it.each(['pass#word', 'a ; b', ' edge ', '\ttab', 'say "hi"', 'C:\\temp', 'back\\', '', '\ufeff'])('arrives as it was written: %j', (value) => {
    expect(read(encoded(value))).toBe(value);
  });

  it('cannot begin a line of its own', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        expect(() => encoded(`${before}\n${after}`)).toThrow(/line break/);
      }),
    );
  });

  it('is a plain number, however large or small', () => {
    expect(encoded(999_999)).toBe(999_999);
    expect(encoded(17_179_869_184)).toBe('17179869184');
    expect(encoded(17_179_869_184n)).toBe('17179869184');
    expect(encoded(1e21)).toBe('1000000000000000000000');
    expect(encoded(0.00001)).toBe('0.00001');
    expect(encoded(1e-7)).toBe('0.0000001');
  });

  it('may be repeated', () => {
    expect(encoded(['groups', 'offline#access', 1e6])).toEqual(['groups', '"offline#access"', '1000000']);
  });

  it('keeps null, with which the chart deletes a default', () => {
    expect(encoded(null)).toBeNull();
  });

  const refused: readonly [string, () => unknown, readonly string[]][] = [
    ['a map', () => encoded({ a: 1 }), ['config.Server.Setting', 'map', 'string']],
    ['a list in a list', () => encoded([['a']]), ['config.Server.Setting[0]', 'list in a list', 'string']],
    ['null in a list', () => encoded(['a', null]), ['config.Server.Setting[1]', 'null', 'string']],
    ['not a number', () => encoded(Number.NaN), ['config.Server.Setting', 'NaN', 'finite']],
    ['a control character', () => encoded('a\u0007b'), ['config.Server.Setting', 'U+0007', 'without']],
    ['what YAML 1.1 takes for a line break', () => encoded('a\u2028b'), ['config.Server.Setting', 'U+2028', 'without']],
    ['half a character', () => encoded('a\ud83d'), ['config.Server.Setting', 'U+D83D', 'without']],
    ['a setting name with a blank', () => encodeGcfg({ Server: { 'A B': 1 } }, 'test'), ['Server.A B', 'name', 'setting']],
    ['a section that closes its bracket', () => encodeGcfg({ 'Server]\n[HTTP': {} }, 'test'), ['section', 'Server', 'name']],
    ['a label with a line break', () => encodeGcfg({ [namedSection('LDAP', 'a\nb')]: {} }, 'test'), ['section', 'LDAP', 'name']],
    ['an empty label', () => encodeGcfg({ [namedSection('LDAP', '')]: {} }, 'test'), ['section', 'LDAP', 'name']],
    ['a label with half a character', () => encodeGcfg({ [namedSection('LDAP', '\udc00')]: {} }, 'test'), ['section', 'LDAP', 'U+DC00']],
  ];
  it.each(refused)('is refused as %s', (_title, make, words) => {
    let error: unknown;
    try {
      make();
    } catch (caught) {
      error = caught;
    }
    expect(PositConnectErrors.codeOf(error)).toBe('CONFIG_VALUE');
    for (const word of words) expect(String(error)).toContain(word);
  });
});
