import { mistake } from '../../errors/posit-connect-error';
import { requireAbsolutePath } from '../syntax/absolute-path';

/** An interpreter or tool in the image. */
export interface Interpreter {
  /** Its full version as a string, e.g. `'3.10.14'`: as a number, 3.10 would be 3.1. */
  readonly version: string;

  /** Absolute path of its program in the image, e.g. `/opt/python/3.10.14/bin/python3`. */
  readonly path: string;
}

const VERSION = /^\d+(\.\d+)+[0-9A-Za-z]*([-+.][0-9A-Za-z]+)*$/;

/** The interpreters as given, or a mistake that names the prop. */
export function requireInterpreters(interpreters: readonly Interpreter[] | undefined, at: string, prop: string): readonly Interpreter[] {
  return (interpreters ?? []).map(({ version, path }) => ({
    version: requireVersion(version, at, prop),
    path: requireAbsolutePath(path, at, `${prop}.path`),
  }));
}

function requireVersion(value: unknown, at: string, prop: string): string {
  if (typeof value === 'string' && VERSION.test(value)) return value;
  throw mistake('EXECUTION_ENVIRONMENT', {
    at,
    what: `${prop}.version is ${JSON.stringify(value)}`,
    fix: `${prop}: [{ version: '3.10.14', path: … }] (the full version, as a string)`,
  });
}
