import { mistake } from '../../errors/posit-connect-error';

/** Which whole numbers a setting may have, and the mistake of all others. */
export interface WholeRange {
  readonly at: string;
  readonly prop: string;
  readonly unit?: string;
  readonly least: number;
  readonly most: number;
  readonly code: 'CHECK_TIMEOUT_RANGE' | 'CHECK_RETRIES_RANGE' | 'CHECK_CONNECTIONS_RANGE' | 'CHECK_VERSION';
}

/** The number, or a mistake when it is outside of its range. */
export function requireWhole(value: number, { at, prop, unit = '', least, most, code }: WholeRange): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw mistake(code, { at, what: `${prop} is ${value}${unit}`, fix: `${prop}: a whole number from ${least} to ${most}${unit}` });
}
