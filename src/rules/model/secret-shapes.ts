import { Json } from '../../values/json';

/** How a variable takes its value from a Secret. */
export const FROM_SECRET = 'valueFrom: { secretKeyRef: { name: "<secret>", key: "<key>" } }';

const PASSWORD_IN_URL = /:\/\/[^/@\s:]*:[^@\s/?#]+@|(?:^|[?&\s;])password=["']?[^&\s;"']/i;

// Names of Secrets, files with secrets and rules for passwords end in other words.
const SECRET_NAME = /(PASSWORD|PASSWD|PASSPHRASE|(?<!PULL|TLS)SECRET|TOKEN|CREDENTIALS?|(API|ACCESS|ACCOUNT|ENCRYPTION|PRIVATE|SECRET|SIGNING|STORAGE)KEY)\d*$/i;
const SHORT_NAME = /(^|[_.-])(pass|pwd)\d*$/i;

/** A switch, a path, a URL, or where a vault has the secret. */
const NO_SECRET = /^(true|false|yes|no|on|off|none|null|0|1|(\/[\w.-]+){2,}\/?|[a-z][a-z0-9+.-]*:\/\/\S*|(>>)?vault:\S+|arn:\S+|projects\/[^/\s]+\/secrets\/\S+)$/i;

/** Kubernetes puts the value of another variable here. */
const REFERENCE = /\$\([A-Za-z_][\w.-]*\)/g;

/** Whether `text` holds a URL, or options of a connection, with a password. */
export function hasPasswordInUrl(text: string): boolean {
  return PASSWORD_IN_URL.test(text);
}

/** `text` without what Kubernetes takes from other variables. */
export function withoutReferences(text: string): string {
  return text.replace(REFERENCE, '');
}

/** Whether `name` says of its value that it is secret. */
export function isSecretName(name: string): boolean {
  return SHORT_NAME.test(name) || SECRET_NAME.test(name.replace(/[^A-Za-z0-9]/g, ''));
}

/** Whether `value` is itself the secret that `name` speaks of, and not the way to it. */
export function isNamedSecret(name: string, value: string): boolean {
  return value !== '' && isSecretName(name) && withoutReferences(value) === value && !NO_SECRET.test(value.trim());
}

/** What stands there to be read; empty for maps, lists, switches and nothing. */
export function readableText(value: Json | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
