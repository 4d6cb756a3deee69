import { describe, expect, it } from 'vitest';
import { requireAnnotations, requireLabels, StringMap } from '../../../src/options/syntax/labels';

describe('labels', () => {
  it.each<StringMap>([{}, { team: 'data-science' }, { 'app.example.com/content': 'true' }, { empty: '' }, { A_b: '1.2' }])('may be %j', (labels) => {
    expect(requireLabels(labels, 'test', 'labels')).toBe(labels);
  });

  it.each([
    ['a value with a space', { team: 'data science' }],
    ['a value of 64 characters', { team: 'a'.repeat(64) }],
    ['a boolean', { content: true }],
    ['a name of 64 characters', { ['a'.repeat(64)]: 'x' }],
    ['an empty name', { '': 'x' }],
    ['an empty prefix', { '/name': 'x' }],
    ['two slashes', { 'a/b/c': 'x' }],
    ['a prefix in capitals', { 'Example.com/name': 'x' }],
  ])('may not have %s', (_name, labels) => {
    expect(() => requireLabels(labels as never, 'test', 'podLabels')).toThrow(/LABEL at test: podLabels has the label/);
  });
});

describe('annotations', () => {
  it('may have any text as value', () => {
    const annotations = { 'eks.amazonaws.com/role-arn': 'arn:aws:iam::123456789012:role/connect', note: 'a b\nc' };
    expect(requireAnnotations(annotations, 'test', 'annotations')).toBe(annotations);
  });

  it.each([
    ['a number', { port: 80 }],
    ['a name with a space', { 'a b': 'x' }],
  ])('may not have %s', (_name, annotations) => {
    expect(() => requireAnnotations(annotations as never, 'test', 'annotations')).toThrow(/LABEL at test: annotations has the annotation/);
  });
});
