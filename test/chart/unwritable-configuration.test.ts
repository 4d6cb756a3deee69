import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeGcfg } from '../../src/values/gcfg';
import { chartUnderTest } from '../support/chart-under-test';
import { readGcfg } from '../support/gcfg-reader';
import { renderWithHelm } from '../support/helm';

// Each end of each range that is refused.
const REFUSED = [0x00, 0x08, 0x0a, 0x0b, 0x0d, 0x0e, 0x1f, 0x7f, 0x84, 0x85, 0x86, 0x9f, 0x2028, 0x2029, 0xd800, 0xdfff, 0xfffe, 0xffff];
const TAKEN = [0x09, 0x20, 0x7e, 0xa0, 0x2027, 0x202a, 0xd7ff, 0xe000, 0xfeff, 0xfffd, 0x10000, 0x1fffe, 0x10ffff];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'unwritable-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a character that is refused in the configuration', () => {
  it.each(REFUSED.map(title))('is refused because the chart cannot bring it into a ConfigMap: %s', (_, character) => {
    expect(() => encodeGcfg({ Server: { ServerName: `a${character}b` } }, 'test')).toThrow('CONFIG_VALUE');
    expect(arrived([`"a${character}b"`])).not.toEqual([`a${character}b`]);
  });
});

describe('its neighbours', () => {
  it('are taken, and arrive', () => {
    const texts = TAKEN.map((code) => `a${String.fromCodePoint(code)}b`);
    for (const text of texts) expect(encodeGcfg({ Server: { ServerName: text } }, 'test')).toEqual({ Server: { ServerName: text } });
    expect(arrived(texts)).toEqual(texts);
  });
});

function title(code: number): [string, string] {
  return [`U+${code.toString(16).toUpperCase().padStart(4, '0')}`, String.fromCodePoint(code)];
}

/** The values of a setting that helm was given as they are; undefined where it cannot render them or nothing can read them. */
function arrived(texts: readonly string[]): readonly string[] | undefined {
  const values = { sharedStorage: { create: true }, config: { Server: { ServerName: texts } } };
  const file = join(folder, 'values.json');
  writeFileSync(file, JSON.stringify(values).replace(/[\u007f-\uffff]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`));
  const { objects, failure } = renderWithHelm({ chart: chartUnderTest().path, values: file });
  if (failure !== undefined) return undefined;
  const data = objects.find(({ kind, metadata }) => kind === 'ConfigMap' && metadata.name.endsWith('-config'))?.data as { readonly [name: string]: string };
  try {
    return readGcfg(data['rstudio-connect.gcfg'] ?? '').values('Server', 'ServerName');
  } catch {
    return undefined;
  }
}
