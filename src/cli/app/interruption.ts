import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

type Interrupting = (typeof SIGNALS)[number];

/** The user, or whoever runs the pipeline, has stopped the command. */
export class Interrupted extends Error {
  public constructor(private readonly signal: Interrupting) {
    super(`stopped by ${signal}`);
  }

  /** What a shell expects of a command that a signal has ended. */
  public get exitCode(): number {
    return 128 + constants.signals[this.signal];
  }
}

/** Runs `work`, which learns of signals instead of being ended by them, so that it can tidy up. */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const stop = (signal: Interrupting) => controller.abort(new Interrupted(signal));
  for (const signal of SIGNALS) process.on(signal, stop);
  try {
    return await work(controller.signal);
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop);
  }
}
