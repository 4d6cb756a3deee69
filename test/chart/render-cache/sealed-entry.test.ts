import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sealed, unsealed } from '../../../src/chart/render-cache/sealed-entry';

const key = () => fc.stringMatching(/^[0-9a-f]{64}$/);

describe('a sealed entry', () => {
  it('gives back what was put in', () => {
    fc.assert(fc.property(key(), fc.string({ unit: 'grapheme' }), (name, body) => {
      expect(unsealed(name, sealed(name, body))).toBe(body);
    }));
  });

  it('is nothing when it was cut short, wherever', () => {
    fc.assert(fc.property(key(), fc.string(), fc.nat(200), (name, body, cut) => {
      const text = sealed(name, body);
      expect(unsealed(name, text.slice(0, Math.max(0, text.length - 1 - cut)))).toBeUndefined();
    }));
  });

  it('is nothing when one character was changed, wherever', () => {
    fc.assert(fc.property(key(), fc.string({ minLength: 1 }), fc.nat(), (name, body, place) => {
      const text = sealed(name, body);
      const at = place % text.length;
      const changed = `${text.slice(0, at)}${text[at] === 'x' ? 'y' : 'x'}${text.slice(at + 1)}`;
      expect(unsealed(name, changed)).toBeUndefined();
    }));
  });

  it('is nothing under another key', () => {
    expect(unsealed('b'.repeat(64), sealed('a'.repeat(64), 'body'))).toBeUndefined();
  });
});
