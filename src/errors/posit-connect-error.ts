import { ErrorCode } from './codes';
import { Fault, FaultDetails, fault, formatFault } from './fault';

const BRAND = Symbol.for('cdk8s-posit-connect.PositConnectError');

/** jsii refuses an exported class that extends `Error` directly; see docs/decisions. */
class LibraryError extends Error {}

/**
 * A mistake in what the user wrote, or in what the machine offers, told so that it can be mended.
 *
 * Not thrown for faults of this library itself: those stay plain errors with their stack.
 *
 * @internal
 */
export class PositConnectError extends LibraryError {
  public readonly name = 'PositConnectError';

  /** @param fault the mistake in its four parts */
  public constructor(public readonly fault: Fault) {
    super(formatFault(fault));
    Object.defineProperty(this, BRAND, { value: true });
  }

  /** Code of the fault, e.g. `DATABASE_HOST`. */
  public get code(): string {
    return this.fault.code;
  }
}

/**
 * Tells errors of this library from all others, in every language that jsii serves.
 *
 * @see docs/errors.md
 */
export class PositConnectErrors {
  /** Whether `error` was thrown by this library for a mistake that the user can mend. */
  public static is(error: any): boolean {
    return typeof error === 'object' && error !== null && BRAND in error;
  }

  /** The code of an error of this library, e.g. `DATABASE_HOST`; undefined for any other error. */
  public static codeOf(error: any): string | undefined {
    return PositConnectErrors.is(error) ? (error as PositConnectError).code : undefined;
  }

  private constructor() {}
}

/** The error for a mistake that is certain as soon as it is seen. */
export function mistake(code: ErrorCode, details: FaultDetails): PositConnectError {
  return new PositConnectError(fault(code, details));
}
