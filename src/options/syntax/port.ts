import { mistake } from '../../errors/posit-connect-error';

/** The TCP port as given, or a mistake that names the prop. */
export function requirePort(value: number, at: string, prop: string): number {
  if (Number.isInteger(value) && value >= 1 && value <= 65535) return value;
  throw mistake('PORT', { at, what: `${prop} is ${value}`, fix: `${prop}: a whole number from 1 to 65535` });
}
