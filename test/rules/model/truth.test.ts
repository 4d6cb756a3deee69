import { describe, expect, it } from 'vitest';
import { isTruthy } from '../../../src/rules/model/truth';

describe("a switch, as helm's templates read it", () => {
  it.each([true, 'false', 'no', ' ', 1, -1, 0.5, ['x'], { key: null }])('%j is on', (value) => expect(isTruthy(value)).toBe(true));
  it.each([false, '', 0, null, undefined, [], {}])('%j is off', (value) => expect(isTruthy(value)).toBe(false));
});
