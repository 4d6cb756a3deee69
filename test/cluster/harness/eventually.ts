import { setTimeout as pause } from 'node:timers/promises';

/** How long to wait, and what to say when that was too short. */
export interface Patience {
  readonly seconds?: number;
  /** What is known by then. */
  readonly story?: () => string;
}

/** Waits until `look` finds something; what it did not find is in the error. */
export async function eventually<T>(what: string, look: () => T | undefined, { seconds = 120, story = () => '' }: Patience = {}): Promise<T> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await pause(250)) {
    const found = look();
    if (found !== undefined) return found;
  }
  throw new Error(`${what}: not within ${seconds} s\n${story()}`.trim());
}
