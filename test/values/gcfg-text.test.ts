import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGcfgText } from '../../src/values/gcfg-text';
import { encodeGcfg, namedSection } from '../../src/values/gcfg';
import { readGcfg } from '../support/gcfg-reader';
import { GCFG_READINGS } from '../support/gcfg-readings';

describe('the text of a configuration', () => {
  it.each(GCFG_READINGS)('%s', (_, line, value) => {
    expect(readGcfgText(`[Server]\n${line}\n`)).toEqual({ settings: [{ header: 'Server', name: 'Address', value }], unreadable: [] });
  });

  it('keeps the label of a section, and every line of a list', () => {
    expect(readGcfgText('[ LDAP "a \\"b\\"" ] # here\nX = 1\n; X = 2\nX = 3').settings).toEqual([
      { header: 'LDAP "a \\"b\\""', name: 'X', value: '1' },
      { header: 'LDAP "a \\"b\\""', name: 'X', value: '3' },
    ]);
  });

  it.each([
    ['[A]\nno setting', 2, 'neither a section nor a setting'],
    ['[A]\nB = "open\nC = 1', 2, 'quote'],
    ['[A]\nC = a\\\nb\nB = DOMAIN\\user', 4, 'backslash'],
    ['[A]\nB = DOMAIN\\\\user', 2, 'backslash'],
    ['[A]\nB = "a\\\nC = 1', 2, 'backslash'],
    ['B = 1', 1, 'before the first section'],
    ['[A\nB = 1', 1, 'section'],
    ['[A]\nmap[a:1] = 2', 2, 'neither a section nor a setting'],
    ['[A] B = 1', 1, 'section'],
    ['[A]\nB_C = 1', 2, 'neither a section nor a setting'],
  ])('names the line that cannot be read: %j', (text, number, words) => {
    const { unreadable } = readGcfgText(text);
    expect(unreadable.map((line) => line.number)).toEqual([number]);
    expect(unreadable[0].reason).toContain(words);
  });

  it('is read on after a line that cannot be read, and settings below an unknown section are nobody’s', () => {
    expect(readGcfgText('[A]\n?\nB = 1\n["C"]\nD = 2\n').settings).toEqual([
      { header: 'A', name: 'B', value: '1' },
      { header: '', name: 'D', value: '2' },
    ]);
  });
});

describe('any text', () => {
  const word = fc.constantFrom('A', 'Server', '[', ']', '"', '\\', '=', '#', ';', ' ', '\t', '\n', '\r\n', '\\\n', 'x', '[A]\n', 'B = ', '1', 'n', ':', '[A "b"]\n');
  const words = fc.array(word, { maxLength: 6 }).map((all) => all.join(''));
  const line = fc.oneof(fc.constantFrom('[A]', '[A "b"]', '[a] # x', '; x'), words.map((value) => `B = ${value}`), words.map((value) => `c="${value}"`), words);
  const text = fc.array(line, { maxLength: 6 }).map((lines) => ['[A]', ...lines].join('\n'));

  it('is read as the reader of the tests reads it, wherever both can', () => {
    fc.assert(
      fc.property(text, (candidate) => {
        const ours = readGcfgText(candidate);
        const theirs = attempt(candidate);
        // The reader of the tests takes every backslash outside quotes, and joins lines inside them and in comments.
        if (ours.unreadable.length === 0 && !/\\\r?(\n|$)/.test(candidate)) expect(byName(ours.settings)).toEqual(theirs);
        if (!candidate.includes('\\')) expect(theirs === undefined).toBe(ours.unreadable.length > 0);
      }),
      { numRuns: 5000 },
    );
  });

  it('of ten thousand lines of blanks and quotes is read in no time', () => {
    const started = performance.now();
    readGcfgText(`[A]\n${`B = ${' '.repeat(100)}"\n`.repeat(10_000)}`);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('what the library writes', () => {
  const value = fc.string({ unit: 'grapheme' }).filter((text) => !/[\n\r\0\u2028\u2029]/.test(text));

  it('is read back', () => {
    fc.assert(
      fc.property(value.filter((label) => label !== ''), value, (label, written) => {
        const header = namedSection('LDAP', label);
        const encoded = encodeGcfg({ [header]: { BindDN: written } }, 'config') as Record<string, Record<string, string>>;
        expect(readGcfgText(`[${header}]\nBindDN = ${encoded[header].BindDN}\n`)).toEqual({ settings: [{ header, name: 'BindDN', value: written }], unreadable: [] });
      }),
      { numRuns: 1000 },
    );
  });
});

function attempt(text: string): ReturnType<typeof byName> | undefined {
  try {
    const sections = Object.entries(readGcfg(text).toObject()).filter(([, settings]) => Object.keys(settings).length > 0);
    return Object.fromEntries(sections);
  } catch {
    return undefined;
  }
}

function byName(settings: ReturnType<typeof readGcfgText>['settings']): Record<string, Record<string, readonly string[]>> {
  const sections: Record<string, Record<string, readonly string[]>> = {};
  for (const { header, name, value } of settings) {
    const section = header.replace(/^[^ ]+/, (word) => word.toLowerCase());
    const values = (sections[section] ??= {});
    values[name.toLowerCase()] = [...(values[name.toLowerCase()] ?? []), value];
  }
  return sections;
}
