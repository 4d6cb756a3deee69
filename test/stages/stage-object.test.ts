import { App, Chart, JsonPatch, Testing, Yaml } from 'cdk8s';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readKubernetesYaml } from '../../src/chart/kubernetes-yaml';
import { StageObject } from '../../src/stages/stage-object';
import { unwritableCharacter } from '../../src/values/unwritable-character';

const TRAPS = ['0o17', '0X1F', '0b_1', '1e_7', '1e+_1', '.1e0_4', '0_o1', '-_1', '2024_01', '=', '\ta\nb', ' \n', '\n\n\tb', '  \n\n', '\n'];

function objectWith(text: string): StageObject {
  return new StageObject(new Chart(new App(), 'chart'), 'object', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, data: { text, list: [text, 'b'] } });
}

function written(object: StageObject): string {
  return Yaml.stringify(object.toJson());
}

describe('the text of an object', () => {
  it.each(TRAPS)('is in quotes where a reader would take it for something else: %j', (text) => {
    expect(written(objectWith(text))).toMatch(/text: ".*"\n$/);
  });

  it.each(['plain', '2026.08.0', 'a_b', '_', 'v1.2_3', '0', 'x\n\ty', ' a\nb\n', '#!/bin/sh\nset -e\n'])('is left to cdk8s otherwise: %j', (text) => {
    const plain = Yaml.stringify({ text });
    expect(written(objectWith(text))).toContain(plain.replaceAll('\n ', '\n   '));
  });

  it('is a text to every reader, whatever it is', () => {
    const piece = fc.oneof(fc.constantFrom(...TRAPS, 'yes', '0775', '1e3', '~', '\n', '\t', ' ', ': ', ' #', '"', "'", '-', '{{', 'e0', '.'), fc.string({ unit: 'grapheme' }));
    const text = fc.oneof(piece, fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')), fc.string({ unit: fc.constantFrom(...'0123456789+-._:eExobT ') }));
    fc.assert(
      fc.property(text.filter((candidate) => unwritableCharacter(candidate) === undefined), (candidate) => {
        const yaml = written(objectWith(candidate));
        for (const read of [readKubernetesYaml(yaml)[0], parse(yaml, { version: '1.1' }), parse(yaml, { version: '1.2' })]) {
          expect(read.data).toEqual({ text: candidate, list: [candidate, 'b'] });
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the object itself', () => {
  it('stays a plain one to everybody but the writer of YAML', () => {
    const manifest = objectWith('0o17').toJson();
    expect(manifest).toStrictEqual({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, data: { text: '0o17', list: ['0o17', 'b'] } });
    expect(Object.keys(manifest)).toEqual(['apiVersion', 'kind', 'metadata', 'data']);
    expect(JSON.parse(JSON.stringify(manifest))).toEqual(manifest);
  });

  it('may be patched, and the text of the patch is in quotes, too', () => {
    const object = objectWith('plain');
    object.addJsonPatch(JsonPatch.replace('/data/text', '0o22'));
    expect(written(object)).toContain('text: "0o22"\n');
  });

  it('is written by App.synth in the same way', () => {
    const app = Testing.app();
    new StageObject(new Chart(app, 'chart'), 'object', { apiVersion: 'v1', kind: 'A', metadata: { name: 'a', annotations: { mode: '0o17' } } });
    expect(app.synthYaml()).toContain('mode: "0o17"\n');
  });
});
