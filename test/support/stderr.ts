import { afterEach, beforeEach, vi } from 'vitest';

/** Keeps what each test of the file writes to stderr; the function tells what has been written so far. */
export function capturedStderr(): () => string {
  let written = '';
  beforeEach(() => {
    written = '';
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      written += String(text);
      return true;
    });
  });
  afterEach(() => vi.restoreAllMocks());
  return () => written;
}
