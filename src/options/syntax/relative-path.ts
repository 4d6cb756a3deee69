import { mistake } from '../../errors/posit-connect-error';

// The chart copies a sub-path into the gcfg as it is, where `#`, `;`, quotes and line breaks mean something.
const SEGMENT = /^[A-Za-z0-9._@+~=,-]+$/;

/** The path below the root of a volume as given, or a mistake that names the prop. */
export function requireRelativePath(value: string, at: string, prop: string): string {
  if (isRelativePath(value)) return value;
  throw mistake('RELATIVE_PATH', {
    at,
    what: `${prop} is ${JSON.stringify(value)}, which is absolute, escaping or not plain`,
    fix: `${prop}: 'connect/production' (folders below the root of the volume: letters, digits and . _ - @ + ~ = , with no "..")`,
  });
}

function isRelativePath(value: string): boolean {
  if (value.includes('..')) return false;
  return value.split('/').every((segment) => segment !== '.' && SEGMENT.test(segment));
}
