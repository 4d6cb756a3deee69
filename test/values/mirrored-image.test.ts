import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mirroredImage, withImagesReplaced } from '../../src/values/mirrored-image';

const REGISTRY = 'registry.example.com/mirror';

describe('an image in another registry', () => {
  it.each([
    ['busybox:1.37', 'busybox:1.37'],
    ['posit/connect:2026.08.0', 'posit/connect:2026.08.0'],
    ['ghcr.io/posit-dev/vip:1', 'posit-dev/vip:1'],
    ['localhost/a:1', 'a:1'],
    ['registry.local:5000/team/a@sha256:' + 'a'.repeat(64), 'team/a@sha256:' + 'a'.repeat(64)],
    ['docker.io/library/postgres', 'library/postgres'],
    ['a.b', 'a.b'],
  ])('%s keeps all but its host', (image, rest) => {
    expect(mirroredImage(image, REGISTRY)).toBe(`${REGISTRY}/${rest}`);
  });

  it('that is there already stays', () => {
    expect(mirroredImage(`${REGISTRY}/a:1`, REGISTRY)).toBe(`${REGISTRY}/a:1`);
  });
});

describe('images in a text', () => {
  const replaced = (text: string, ...images: readonly string[]) => withImagesReplaced(text, new Map(images.map((image) => [image, `R/${image}`])));

  it.each([
    ['image: posit/connect:1', 'image: R/posit/connect:1'],
    ['"image":"posit/connect:1","x":1', '"image":"R/posit/connect:1","x":1'],
    ["- 'posit/connect:1'", "- 'R/posit/connect:1'"],
    ['images=posit/connect:1,b', 'images=R/posit/connect:1,b'],
    ['posit/connect:1', 'R/posit/connect:1'],
    ['other/posit/connect:1', 'other/posit/connect:1'],
    ['posit/connect:12', 'posit/connect:12'],
    ['posit/connect:1.2', 'posit/connect:1.2'],
    ['posit/connect:1-ubuntu', 'posit/connect:1-ubuntu'],
    ['posit/connect:1@sha256:a', 'posit/connect:1@sha256:a'],
  ])('%s becomes %s', (text, expected) => {
    expect(replaced(text, 'posit/connect:1')).toBe(expected);
  });

  it('are replaced once, however often it is done', () => {
    const images = fc.uniqueArray(fc.constantFrom('a/b:1', 'a/b:1.2', 'a/b', 'c/a/b:1', 'x:1', 'ghcr.io/a/b:1'), { minLength: 1 });
    fc.assert(fc.property(images, fc.constantFrom(' ', '\n', '"', ','), (of, between) => {
      const targets = new Map(of.map((image) => [image, mirroredImage(image, REGISTRY)]));
      const once = withImagesReplaced(of.join(between), targets);
      expect(once).toBe(of.map((image) => targets.get(image)).join(between));
      expect(withImagesReplaced(once, targets)).toBe(once);
    }));
  });

  it('that could be any word stay', () => {
    expect(replaced('host: postgres', 'postgres')).toBe('host: postgres');
  });
});
