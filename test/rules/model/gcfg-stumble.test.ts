import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotedAsMeant, stumbleIn } from '../../../src/rules/model/gcfg-stumble';

describe('what gcfg stumbles over', () => {
  it.each([
    ['a # b', '#'],
    ['a;b', ';'],
    ['"a" ; b', ';'],
    ['"a', '"'],
    ['a"', '"'],
    ['C:\\temp', '\\'],
    ['"C:\\dir"', '\\'],
    ['a\\', '\\'],
    ['"a\\', '\\'],
  ])('%j stops at %s', (text, stumble) => expect(stumbleIn(text)).toBe(stumble));

  it.each(['plain', '', '"a # b"', 'a "; b" c', '"\\"\\\\\\n\\t"', 'a \\" b', 'a \\\nb'])('%j is read to its end', (text) => expect(stumbleIn(text)).toBeUndefined());

  it('is never in a text that was put in quotes', () => {
    const text = fc.string({ unit: fc.constantFrom('#', ';', '"', '\\', 'a', ' ', 'n') });
    fc.assert(fc.property(text, (written) => stumbleIn(quotedAsMeant(written)) === undefined), { numRuns: 2000 });
  });
});
