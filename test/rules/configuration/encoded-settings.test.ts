import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentInSetting } from '../../../src/rules/configuration/comment-in-setting';
import { largeNumber } from '../../../src/rules/configuration/large-number';
import { lineBreakInSetting } from '../../../src/rules/configuration/line-break-in-setting';
import { mapInSetting } from '../../../src/rules/configuration/map-in-setting';
import { sectionName } from '../../../src/rules/configuration/section-name';
import { stumbleIn } from '../../../src/rules/model/gcfg-stumble';
import { GcfgSections } from '../../../src/values/contribution';
import { encodeGcfg, namedSection } from '../../../src/values/gcfg';
import { unwritableCharacter } from '../../../src/values/unwritable-character';
import { modelOf } from '../rule-examples';
import { readGcfg } from '../../support/gcfg-reader';

const RULES = [commentInSetting, lineBreakInSetting, mapInSetting, largeNumber, sectionName];

const line = fc
  .oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom('#', ';', '"', '\\', ' ', 'a', '=', '[', ']', '\t', 'n', '{') }))
  .filter((text) => !/(?!\t)\p{Cc}/u.test(text) && unwritableCharacter(text) === undefined);
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(1e6, -1e6, 1e21, 17_179_869_184, 1e-5, 1e-7));
const scalar = fc.oneof(line, number, fc.boolean());
const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,8}$/);
const header = fc.oneof(name, fc.tuple(name, line.filter((label) => label !== '')).map(([section, label]) => namedSection(section, label)));
const sections: fc.Arbitrary<GcfgSections> = fc.dictionary(header, fc.dictionary(name, fc.oneof(scalar, fc.array(scalar, { maxLength: 3 })), { maxKeys: 4 }), { maxKeys: 4 });

describe('what the typed program writes', () => {
  it('violates no rule on texts, numbers and names of the configuration', () => {
    fc.assert(
      fc.property(sections, (config) => {
        const model = modelOf({ config: encodeGcfg(config, 'test') });
        expect(RULES.flatMap((rule) => rule.check(model))).toEqual([]);
      }),
      { numRuns: 10_000 },
    );
  });

  it('and what it would have encoded does, where it is written as it is', () => {
    const plain = { 'LDAP corp': { A: 'a # b', B: 'a\nb', C: 17_179_869_184 } };
    const found = RULES.filter((rule) => rule.check(modelOf({ config: plain })).length > 0);
    expect(found).toEqual([commentInSetting, lineBreakInSetting, largeNumber, sectionName]);
  });
});

describe('a text without a stumble', () => {
  it('is read to its end, as far as quotes and escapes go', () => {
    fc.assert(
      fc.property(line.filter((text) => stumbleIn(text.trim()) === undefined), (text) => {
        const expected = text.trim().replace(/\\(.)|"/g, (_, escaped: string | undefined) => (escaped === undefined ? '' : ({ n: '\n', t: '\t', b: '\b' }[escaped] ?? escaped)));
        expect(readGcfg(`[A]\nB = ${text}`).value('A', 'B')?.trim()).toBe(expected.trim());
      }),
      { numRuns: 3000 },
    );
  });
});
