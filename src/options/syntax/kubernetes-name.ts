import { mistake } from '../../errors/posit-connect-error';

/** What a name of Kubernetes must look like. */
interface NameForm {
  readonly pattern: RegExp;
  readonly maxLength: number;
  readonly words: string;
}

const LABEL: NameForm = {
  pattern: /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/,
  maxLength: 63,
  words: 'lower-case letters, digits and "-", at most 63 characters',
};
const SUBDOMAIN: NameForm = {
  pattern: /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/,
  maxLength: 253,
  words: 'lower-case letters, digits, "-" and ".", at most 253 characters',
};
// A release may begin with a digit for helm; its Service may not.
const RELEASE: NameForm = {
  pattern: /^[a-z]([a-z0-9-]*[a-z0-9])?$/,
  maxLength: 53,
  words: 'lower-case letters, digits and "-", beginning with a letter, at most 53 characters',
};
const SECRET_KEY: NameForm = { pattern: /^[-._a-zA-Z0-9]+$/, maxLength: 253, words: 'letters, digits, "-", "_" and ".", at most 253 characters' };

/** A name such as a namespace's, or a mistake. */
export function requireLabelName(value: string, at: string, prop: string): string {
  return requireForm(LABEL, value, at, prop);
}

/** A name such as a Secret's or a claim's, or a mistake. */
export function requireObjectName(value: string, at: string, prop: string): string {
  return requireForm(SUBDOMAIN, value, at, prop);
}

/** A name that helm takes for a release and Kubernetes for a Service, or a mistake. */
export function requireReleaseName(value: string, at: string, prop: string): string {
  return requireForm(RELEASE, value, at, prop);
}

/** A key inside a Secret or ConfigMap, or a mistake. */
export function requireDataKey(value: string, at: string, prop: string): string {
  return requireForm(SECRET_KEY, value, at, prop);
}

function requireForm(form: NameForm, value: string, at: string, prop: string): string {
  if (value.length <= form.maxLength && form.pattern.test(value)) return value;
  throw mistake('KUBERNETES_NAME', { at, what: `${prop} is ${JSON.stringify(value)}`, fix: `${prop}: ${form.words}` });
}
