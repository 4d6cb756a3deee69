import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from '../../src/values/decimal';

describe('a number in digits alone', () => {
  it.each([
    [0, '0'],
    [-12, '-12'],
    [0.5, '0.5'],
    [1234567.89, '1234567.89'],
    [1e21, '1000000000000000000000'],
    [-1.5e-7, '-0.00000015'],
    [1.25e22, '12500000000000000000000'],
  ])('%d', (value, text) => {
    expect(decimal(value)).toBe(text);
  });

  it('is the same number', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.maxSafeInteger()), (value) => {
        const text = decimal(value);
        expect(text).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(text) === value).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});
