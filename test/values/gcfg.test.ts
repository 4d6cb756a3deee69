import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PositConnectErrors } from '../../src/errors/posit-connect-error';
import { encodeGcfg, namedSection } from '../../src/values/gcfg';

function encoded(value: unknown): unknown {
  return (encodeGcfg({ Server: { Setting: value as string } }, 'test').Server as Record<string, unknown>).Setting;
}

/** What Connect reads in `text`, by the rules of gcfg: comments begin outside quotes, a backslash escapes inside them. */
function read(text: string): string {
  let value = '';
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const character = text[i];
    if (character === '\\') value += text[(i += 1)];
    else if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '#' || character === ';')) break;
    else value += character;
  }
  return text.includes('"') ? value : value.trim();
}

describe('a setting in the gcfg', () => {
  it('is written plainly where nothing is special', () => {
    expect(encoded('https://connect.example.com')).toBe('https://connect.example.com');
  });

  it.each(['pass#word', 'a ; b', ' edge ', 'say "hi"', 'C:\\temp', ''])('arrives as it was written: %j', (value) => {
    expect(read(String(encoded(value)))).toBe(value);
  });

  it('arrives as it was written, whatever one line it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }).filter((text) => !/[\n\r\0]/.test(text)), (value) => {
        expect(read(String(encoded(value)))).toBe(value);
      }),
      { numRuns: 2000 },
    );
  });

  it('cannot begin a line of its own', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        expect(() => encoded(`${before}\n${after}`)).toThrow(/line break/);
      }),
    );
  });

  it('is a plain number, however large', () => {
    expect(encoded(17_179_869_184)).toBe('17179869184');
    expect(encoded(1e21)).toBe('1000000000000000000000');
    expect(encoded(999_999)).toBe(999_999);
    expect(encoded(0.5)).toBe(0.5);
    expect(encoded(1e-7)).toBe('0.0000001');
  });

  it('may be repeated', () => {
    expect(encoded(['groups', 'offline#access'])).toEqual(['groups', '"offline#access"']);
  });

  it('keeps null, with which the chart deletes a default', () => {
    expect(encoded(null)).toBeNull();
  });

  const refused: readonly [string, () => unknown, readonly string[]][] = [
    ['a map', () => encoded({ a: 1 }), ['config.Server.Setting', 'map', 'string']],
    ['not a number', () => encoded(Number.NaN), ['config.Server.Setting', 'NaN', 'finite']],
    ['a setting name with a blank', () => encodeGcfg({ Server: { 'A B': 1 } }, 'test'), ['Server.A B', 'name', 'setting']],
    ['a section that closes its bracket', () => encodeGcfg({ 'Server]\n[HTTP': {} }, 'test'), ['section', 'Server', 'name']],
    ['a label with a line break', () => encodeGcfg({ [namedSection('LDAP', 'a\nb')]: {} }, 'test'), ['section', 'LDAP', 'name']],
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
