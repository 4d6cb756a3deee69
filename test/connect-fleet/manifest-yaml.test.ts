import { Yaml } from 'cdk8s';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ManifestYaml } from '../../src/connect-fleet/manifest-yaml';

const TEXTS = [
  '', ' ', '~', 'null', 'yes', 'off', 'TRUE', 'y', '12', '0o17', '1e3', '0x1f', '.5', '12:30:45', '2026-01-31', '=', '<<', '-', '- a', '? b', '[c]', '{d}', '#e', 'f #g', 'h: i', 'j:',
  "it's", '"quoted"', '*k', '&l', '!m', '%n', '@o', '`p', '|', '>', 'one\ntwo', 'one\n\n  two\n', '\nfirst', '  first\nsecond', 'kept\n\n\n', 'a\n \nb', 'tab\there', 'end\n \t', '---\ntext', 'a\n---\nb', '...', 'é漢😀', '\u0000\u001b', '\u2028',
  'true-ish', 'falsehood', 'ghcr.io/rstudio/connect', 'ends-with-', 'ends.', 'a'.repeat(200), `${'word '.repeat(60)}\n${'x'.repeat(90)}`, `line "${'q'.repeat(60)}" \n\t`,
];
const text = fc.oneof(fc.constantFrom(...TEXTS), fc.string(), fc.string({ unit: 'grapheme' }), fc.array(fc.constantFrom(...TEXTS, '\n', ' ', ':', '#', '"', "'"), { maxLength: 4 }).map((parts) => parts.join('')));
const scalar = fc.oneof(text, text, fc.boolean(), fc.integer(), fc.double(), fc.constantFrom(0, -0, null, undefined, 1e21, 0.1, 10n));
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, scalar, fc.array(tie('value'), { maxLength: 4 }), fc.dictionary(text, tie('value'), { maxKeys: 4 })),
}));

describe('manifests', () => {
  it('are written as cdk8s writes them, letter by letter', () => {
    const yaml = new ManifestYaml();
    fc.assert(fc.property(fc.array(value, { maxLength: 3 }), (manifests) => {
      expect(yaml.text(manifests)).toBe(Yaml.stringify(...manifests));
    }), { numRuns: 5000 });
  });

  it.each(TEXTS)('hold the text %j as cdk8s writes it, at every depth, as a key, and when it comes again', (each) => {
    const yaml = new ManifestYaml();
    const manifest = { [each]: each, list: [each, [each, { inner: each, [each]: [each] }]], deep: { deeper: [{ a: { [each]: each, b: each } }] }, again: each };
    expect(yaml.text([manifest, manifest])).toBe(Yaml.stringify(manifest, manifest));
  });

  it('are left to cdk8s where they hold what is no plain data, or the same object twice', () => {
    const yaml = new ManifestYaml();
    const twice = { a: 1 };
    const hidden = Object.defineProperty({ a: 1 }, 'toJSON', { value: () => ({ b: 2 }) });
    for (const manifest of [{ one: twice, other: twice }, { none: [{}] }, { when: new Date(0) }, hidden, { hidden }, { map: new Map([['a', 1]]) }, {}, [], 'text', undefined, null]) {
      expect(yaml.text([manifest, { a: 1 }])).toBe(Yaml.stringify(manifest, { a: 1 }));
    }
  });

  it('are written right when more texts came than are remembered', () => {
    const yaml = new ManifestYaml();
    const long = (index: number) => ({ text: `${index} ${'#'.repeat(1024 * 1024)}`, kind: 'No' });
    const manifests = Array.from({ length: 6 }, (_, index) => long(index));
    expect(yaml.text([...manifests, ...manifests]) === Yaml.stringify(...manifests, ...manifests)).toBe(true);
  });
});
