import { Check, PositConnectProps } from '../../../src';

/** A check, and the installation in which it runs. */
export interface Trial {
  readonly check: Check;
  /** What the installation has that others have not. */
  readonly change?: (namespace: string) => Partial<PositConnectProps>;
  /** Prepares the namespace before anything of the installation is there. */
  readonly before?: (namespace: string) => void;
  /** Changes what is there before the check runs. */
  readonly spoil?: (namespace: string) => void;
}

/** A mistake that people make, the check that finds it, and what it tells them. */
export interface Fault extends Trial {
  /** In words that follow "finds". */
  readonly fault: string;
  /** What the verdict must say of it. */
  readonly words: readonly string[];
}

/** A check says no at the first attempt. */
export const ONCE = { retries: 0 };
