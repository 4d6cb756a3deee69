import { mistake } from '../../errors/posit-connect-error';

/** The one-line text as given, or a mistake that names the prop. */
export function requireText(value: string, at: string, prop: string): string {
  if (isText(value)) return value;
  throw mistake('AUTHENTICATION_SETTING', {
    at,
    what: `${prop} is ${JSON.stringify(value)}`,
    fix: `${prop}: 'one line that is not empty'`,
  });
}

/** The text as given, undefined where there is none, or a mistake that names the prop. */
export function optionalText(value: string | undefined, at: string, prop: string): string | undefined {
  return value === undefined ? undefined : requireText(value, at, prop);
}

/** The list as given, or a mistake for an empty list or an empty item. */
export function requireTexts(values: readonly string[], at: string, prop: string): readonly string[] {
  if (Array.isArray(values) && values.length > 0) return values.map((value) => requireText(value, at, prop));
  throw mistake('AUTHENTICATION_SETTING', { at, what: `${prop} is empty`, fix: `${prop}: ['at least one']` });
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '' && !/[\r\n\0]/.test(value);
}
