import { mistake } from '../../errors/posit-connect-error';

const PATH = /^\/[^\u0000-\u001f:]*$/;

/** The absolute path as given, or a mistake that names the prop. */
export function requireAbsolutePath(value: string, at: string, prop: string): string {
  if (PATH.test(value) && !value.split('/').includes('..')) return value;
  throw mistake('ABSOLUTE_PATH', {
    at,
    what: `${prop} is ${JSON.stringify(value)}, which is no absolute path`,
    fix: `${prop}: '/a/path' (beginning with "/", with no "..", ":" or line break)`,
  });
}
