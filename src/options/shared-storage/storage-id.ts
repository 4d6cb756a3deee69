import { mistake } from '../../errors/posit-connect-error';

/** An identifier of a storage service as given, or a mistake that names the prop and shows an `example`. */
export function requireStorageId(form: RegExp, value: string, at: string, prop: string, example: string): string {
  if (form.test(value)) return value;
  throw mistake('STORAGE_ID', { at, what: `${prop} is ${JSON.stringify(value)}`, fix: `${prop}: '${example}'` });
}
