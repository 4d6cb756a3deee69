import { describe, expect, it } from 'vitest';
import { requireImage, requireImageRepository } from '../../../src/options/syntax/image-reference';

const DIGEST = `sha256:${'0123456789abcdef'.repeat(4)}`;

describe('an image', () => {
  it.each([
    'busybox',
    'posit/connect-content:R4.6-python3.14-ubuntu-24.04-pro',
    'registry.example.com:5000/team/connect-content:2026-08',
    `ghcr.io/posit-dev/connect-content@${DIGEST}`,
    `ghcr.io/posit-dev/connect-content:1@${DIGEST}`,
  ])('may be %s', (image) => {
    expect(requireImage(image, 'test', 'image')).toBe(image);
  });

  it.each(['', ' ', 'Posit/Connect-Content:1', 'https://ghcr.io/posit-dev/connect', 'posit/connect:', 'posit/connect:a b', 'posit/connect@sha256:12', '-a', 'a//b'])('may not be %j', (image) => {
    expect(() => requireImage(image, 'test', 'image')).toThrow(/IMAGE at test: image is/);
  });
});

describe('an image repository', () => {
  it('may have a port', () => {
    expect(requireImageRepository('localhost:5000/connect-content-init', 'test', 'repository')).toBe('localhost:5000/connect-content-init');
  });

  it.each(['posit/connect-content-init:2026.08.0', `posit/connect-content-init@${DIGEST}`])('may not have a tag or a digest of its own: %s', (image) => {
    expect(() => requireImageRepository(image, 'test', 'repository')).toThrow(/no tag/);
  });
});
