import { Fault, faultAt } from './fault';
import { PositConnectError, PositConnectErrors } from './posit-connect-error';

/** Gathers the mistakes of one construct, so that all of them are told at once. */
export class FaultCollector {
  private readonly collected: Fault[] = [];

  /** @param path path of the construct whose mistakes are gathered */
  public constructor(private readonly path: string) {}

  /** All mistakes so far, in the order in which they were found. */
  public get faults(): readonly Fault[] {
    return this.collected;
  }

  /** What `work` gives; undefined when it met a mistake, which is kept. Other errors pass through. */
  public attempt<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      if (!PositConnectErrors.is(error)) throw error;
      this.add((error as PositConnectError).fault);
      return undefined;
    }
  }

  /** Keeps mistakes that were found elsewhere. */
  public add(...faults: readonly Fault[]): void {
    this.collected.push(...faults.map((found) => faultAt(this.path, found)));
  }
}
