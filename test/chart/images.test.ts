import { describe, expect, it } from 'vitest';
import { embeddedYaml } from '../../src/chart/images';

describe('a text of a ConfigMap', () => {
  it('is read where it is YAML', () => {
    expect(embeddedYaml('spec: { containers: [{ image: a }] }')).toEqual({ spec: { containers: [{ image: 'a' }] } });
  });

  it.each([
    ['is no YAML', 'spec: {'],
    ['has an alias that names nothing', 'spec: *nowhere'],
    ['contains itself', 'spec: &spec { template: *spec }'],
    ['is none at all', 5],
  ])('says nothing where it %s', (_, text) => {
    expect(embeddedYaml(text)).toBeUndefined();
  });
});
