import { Testing } from 'cdk8s';
import { beforeAll, describe, expect, it } from 'vitest';
import { PositConnect } from '../../src';
import { minimalProps } from '../support/minimal-props';

const READ_DIFFERENTLY_BY_YAML_1_1 = ['yes', 'Off', 'y', 'null', '~', '0775', '0o17', '1e3', '3.10', '1_000', '1:30', '.inf', '2026-01-01', '<<', '='];
const AWKWARD_IN_YAML = ['\n\t!', '\ta', 'a: b # c', '{{ .Values.license }}', "it's", 'C:\\temp', '😀 ü', ' edge '];
const TEXTS = [...READ_DIFFERENTLY_BY_YAML_1_1, ...AWKWARD_IN_YAML];

let arrived: ReadonlyMap<string, string>;

beforeAll(() => {
  const env = TEXTS.map((value, index) => ({ name: `TEXT_${index}`, value }));
  const connect = new PositConnect(Testing.app(), 'connect', minimalProps({ values: { pod: { env } } }));
  const objects: readonly any[] = Testing.synth(connect.release);
  const variables = objects.find(({ kind }) => kind === 'Deployment').spec.template.spec.containers[0].env;
  arrived = new Map(variables.map(({ name, value }: { name: string; value: string }) => [name, value]));
});

describe('a text that went through helm', () => {
  it.each(TEXTS.map((text, index) => ({ text, index })))('is what it was: $text', ({ text, index }) => {
    expect(arrived.get(`TEXT_${index}`)).toBe(text);
  });
});
