import { Check, PositConnectProps } from '../../../src';

/** A mistake that people make, the check that finds it, and what it tells them. */
export interface Fault {
  /** In words that follow "finds". */
  readonly fault: string;
  readonly check: Check;
  /** What the verdict must say of it. */
  readonly words: readonly string[];
  /** Options with the mistake. */
  readonly change?: (namespace: string) => Partial<PositConnectProps>;
  /** Makes the mistake in the namespace, before anything of the installation is there. */
  readonly before?: (namespace: string) => void;
  /** Makes the mistake in what is there before the check runs. */
  readonly spoil?: (namespace: string) => void;
}

/** A check says no at the first attempt. */
export const ONCE = { retries: 0 };
