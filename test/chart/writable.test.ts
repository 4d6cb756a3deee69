import { describe, expect, it } from 'vitest';
import { PositConnectErrors } from '../../src/errors/posit-connect-error';
import { Json } from '../../src/values/json';
import { requireWritable } from '../../src/chart/writable';

function refusal(value: Json): unknown {
  try {
    requireWritable(value, 'values', 'connect');
    return undefined;
  } catch (error) {
    return error;
  }
}

describe('what YAML cannot carry is refused', () => {
  it.each<[string, Json, readonly string[]]>([
    ['a control character above ASCII', { pod: { env: [{ value: 'a\u0085b' }] } }, ['values.pod.env[0].value', 'U+0085', 'without']],
    ['the delete character', 'a\u007f', ['values', 'U+007F', 'without']],
    ['a line separator', ['a', 'b\u2028'], ['values[1]', 'U+2028', 'without']],
    ['half a character', { a: '\ud83d' }, ['values.a', 'U+D83D', 'without']],
    ['no character', { a: '\uffff' }, ['values.a', 'U+FFFF', 'without']],
    ['a key with such a character', { a: { 'b\u2029': 1 } }, ['key of values.a', 'U+2029', 'without']],
    ['a key that is a number to Kubernetes', { labels: { '0o17': 'x' } }, ['values.labels', '0o17', 'another key']],
    ['a key that merges maps', { labels: { '<<': 'x' } }, ['values.labels', '<<', 'another key']],
  ])('%s', (_title, value, words) => {
    const error = refusal(value);
    expect(PositConnectErrors.codeOf(error)).toBe('UNWRITABLE_TEXT');
    for (const word of words) expect(String(error)).toContain(word);
  });

  it('and its words are not repeated: they may be secret', () => {
    expect(String(refusal({ license: { key: 'secret\u0085' } }))).not.toContain('secret');
  });

  it('and nothing else is', () => {
    const every = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code)).filter((character) => !/[\u007f-\u009f\u2028\u2029]/.test(character));
    expect(refusal({ a: [...every, '\ue000', '\ufeff', '\ufffd', '😀', '\u{10ffff}'].join(''), b: [null, 1, true], 'c.d/e': '', '2024_01': 1, '0x1f': 1, '0775': 1, yes: 1, '1_ab': 1 })).toBeUndefined();
  });
});
