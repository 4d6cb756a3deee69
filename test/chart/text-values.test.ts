import { Testing } from 'cdk8s';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { PositConnect } from '../../src';
import { readKubernetesYaml } from '../../src/chart/kubernetes-yaml';
import { unwritableCharacter } from '../../src/values/unwritable-character';
import { minimalProps } from '../support/minimal-props';
import { TRAPS } from '../support/texts';

const piece = fc.oneof(fc.constantFrom(...TRAPS), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'0123456789+-._:eExob ') }));
const text = fc.oneof(piece, fc.array(fc.oneof(piece, fc.constantFrom('\n', '\t', ' ', ': ', ' #')), { maxLength: 6 }).map((pieces) => pieces.join('')));
const TEXTS = [...TRAPS, ...fc.sample(text.filter((candidate) => unwritableCharacter(candidate) === undefined), 3000)];

let yaml: string;
beforeAll(() => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const env = TEXTS.map((value, index) => ({ name: `TEXT_${index}`, value }));
  const annotations = Object.fromEntries(TEXTS.map((value, index) => [`text-${index}`, value]));
  const app = Testing.app();
  new PositConnect(app, 'connect', minimalProps({ values: { pod: { env, annotations } } }));
  yaml = app.synthYaml();
});

describe(`${TEXTS.length} texts that went through helm and cdk8s`, () => {
  it.each([
    ['Kubernetes', readKubernetesYaml],
    ['a reader of YAML 1.1', (stream: string) => documents(stream, '1.1')],
    ['a reader of YAML 1.2', (stream: string) => documents(stream, '1.2')],
  ])('are what they were to %s', (_, read) => {
    const deployment = read(yaml).find((object: any) => object.kind === 'Deployment') as any;
    const { metadata, spec } = deployment.spec.template;
    const values = new Map(spec.containers[0].env.map(({ name, value }: any) => [name, value]));
    expect(TEXTS.map((given, index) => ({ given, arrived: values.get(`TEXT_${index}`) })).filter(({ given, arrived }) => given !== arrived)).toEqual([]);
    expect(TEXTS.map((given, index) => ({ given, arrived: metadata.annotations[`text-${index}`] })).filter(({ given, arrived }) => given !== arrived)).toEqual([]);
  });
});

describe('a text that helm would drop with all its neighbours', () => {
  it.each([
    ['a value of the chart', () => minimalProps({ values: { pod: { env: [{ name: 'A', value: 'a\u0085b' }] } } }), ['values.pod.env[', 'U+0085']],
    ['a raw value', () => minimalProps({ rawValues: { pod: { annotations: { a: '\u007f' } } } }), ['values.pod.annotations.a', 'U+007F']],
  ])('is refused in %s', (_, props, words) => {
    const app = Testing.app();
    new PositConnect(app, 'connect', props());
    const errors = app.node.findAll().flatMap((construct) => construct.node.validate());
    expect(errors).toEqual([expect.stringContaining('UNWRITABLE_TEXT')]);
    for (const word of words) expect(errors[0]).toContain(word);
  });
});

function documents(stream: string, version: '1.1' | '1.2'): readonly unknown[] {
  return parseAllDocuments(stream, { version }).map((document) => document.toJS() as unknown);
}
