import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newProgress } from '../../../src/cli/app/progress';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('progress in a pipeline', () => {
  it('is a line each two seconds, and none where nothing moves or nothing is known', () => {
    let told = '';
    const progress = newProgress({ in: () => '', out: () => undefined, err: (text) => void (told += text) });
    progress.at(1, 50);
    vi.advanceTimersByTime(2000);
    progress.at(0, 0);
    progress.at(10, 50);
    progress.at(11, 50);
    vi.advanceTimersByTime(2000);
    progress.at(10, 50);
    progress.print('a warning\n');
    progress.at(30, 50);
    progress.end();
    expect(told).toBe('10 of 50 installations\na warning\n30 of 50 installations\n');
  });
});
