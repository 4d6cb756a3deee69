import { Duration } from 'cdk8s';
import { mistake } from '../../errors/posit-connect-error';

/** Seconds that may be given, both ends included. */
export interface SecondsRange {
  readonly from: number;
  readonly to: number;
}

/** The duration in whole seconds within `range`, or a mistake that names the prop. */
export function requireSeconds(value: Duration, range: SecondsRange, at: string, prop: string): number {
  const seconds = value.toSeconds({ integral: false });
  if (Number.isInteger(seconds) && seconds >= range.from && seconds <= range.to) return seconds;
  throw mistake('DURATION', {
    at,
    what: `${prop} is ${seconds} s`,
    fix: `${prop}: Duration.seconds(n), n a whole number from ${range.from} to ${range.to}`,
  });
}
