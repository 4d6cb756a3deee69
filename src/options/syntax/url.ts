import { mistake } from '../../errors/posit-connect-error';

/** What a URL must look like. */
export interface UrlForm {
  readonly schemes: readonly string[];
  /** For the message, e.g. `https://idp.example.com`. */
  readonly example: string;
}

/** The URL as given, or a mistake that names the prop. Credentials in it are refused and never shown. */
export function requireUrl(value: string, form: UrlForm, at: string, prop: string): string {
  const url = parse(value);
  const credentials = url !== undefined && (url.username !== '' || url.password !== '');
  if (url !== undefined && !credentials && form.schemes.includes(url.protocol.slice(0, -1))) return value;
  throw mistake('AUTHENTICATION_URL', {
    at,
    what: String(value).includes('@')
      ? `${prop} holds a user name, a password or another @ where none belongs`
      : `${prop} is ${JSON.stringify(value)}, which is no URL with ${form.schemes.join(' or ')}`,
    fix: `${prop}: '${form.example}'`,
  });
}

function parse(value: string): URL | undefined {
  if (typeof value !== 'string' || /[\s"\\]/.test(value) || !/^[a-z]+:\/\//i.test(value)) return undefined;
  return URL.canParse(value) ? new URL(value) : undefined;
}
