import { ErrorCode, REASONS } from './codes';

/** One mistake, in the four parts that every message of this library has. */
export interface Fault {
  readonly code: string;
  /** Construct path, or the factory that was called, e.g. `Database.postgres`. */
  readonly at: string;
  /** What is wrong, with the value received and the prop the user wrote; never a secret. */
  readonly what: string;
  /** What would happen in the cluster. */
  readonly why: string;
  /** The line to write instead. */
  readonly fix: string;
  /** The page for this code. */
  readonly see: string;
}

/** What a call site says of a fault; the reason and the page come from the table of codes. */
export interface FaultDetails {
  readonly at: string;
  readonly what: string;
  readonly fix: string;
}

/** Completes a call site's words with the reason and the page of `code`. */
export function fault(code: ErrorCode, details: FaultDetails): Fault {
  return { code, ...details, why: REASONS[code], see: `docs/errors.md#${code.toLowerCase()}` };
}

/** The same fault, found in the construct at `path`. */
export function faultAt(path: string, found: Fault): Fault {
  return { ...found, at: path === found.at ? path : `${path} (${found.at})` };
}

/** The text that a user reads. */
export function formatFault(found: Fault): string {
  return [`${found.code} at ${found.at}: ${found.what}`, `why: ${found.why}`, `fix: ${found.fix}`, `see: ${found.see}`].join('\n');
}
