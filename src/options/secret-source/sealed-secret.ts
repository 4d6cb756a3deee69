import * as crypto from 'node:crypto';
import { mistake } from '../../errors/posit-connect-error';
import { requireDataKey, requireObjectName } from '../syntax/kubernetes-name';
import { SealedSecretScope } from './sealed-secret-scope';
import { SecretOrigin } from './secret-origin';

const AT = 'SecretSource.sealedSecret';

/** Options of `SecretSource.sealedSecret`. */
export interface SealedSecretProps {
  /** What `kubeseal --raw` printed: the sealed value in base64, safe to commit. */
  readonly encryptedValue: string;

  /**
   * Name of the Secret for which the value was sealed.
   *
   * @default - release and purpose: `<release>-database`, `<release>-license`; the name that was given to `kubeseal --name`
   *   must be the same unless `scope` is wider
   */
  readonly name?: string;

  /**
   * Key in the Secret.
   *
   * @default - the one that is read, e.g. `password` or `license.lic`
   */
  readonly key?: string;

  /**
   * The scope for which the value was sealed.
   *
   * @default SealedSecretScope.strict()
   */
  readonly scope?: SealedSecretScope;
}

/** A value that the Sealed Secrets controller opens in the cluster, or a mistake where it cannot be one. */
export function sealedOrigin(props: SealedSecretProps): SecretOrigin {
  const encryptedValue = requireSealed(props.encryptedValue);
  const { _scope: scope } = props.scope ?? SealedSecretScope.strict();
  const annotations = scope === 'strict' ? undefined : { [`sealedsecrets.bitnami.com/${scope}`]: 'true' };
  return {
    kind: 'sealed',
    name: props.name === undefined ? undefined : requireObjectName(props.name, AT, 'name'),
    key: props.key === undefined ? undefined : requireDataKey(props.key, AT, 'key'),
    version: digest(encryptedValue),
    boundToNamespace: scope !== 'cluster-wide',
    manifest: ({ name, namespace, key, type }) => {
      // The controller takes the scope from the template, too, where it makes the Secret.
      const metadata = { name, namespace, annotations };
      const spec = { encryptedData: { [key]: encryptedValue }, template: { metadata, type } };
      return { apiVersion: 'bitnami.com/v1alpha1', kind: 'SealedSecret', metadata, spec };
    },
  };
}

// A sealed value is public, and so may its digest be.
function digest(encryptedValue: string): string {
  return crypto.createHash('sha256').update(encryptedValue).digest('hex').slice(0, 8);
}

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const LENGTH_BYTES = 2;
const SHORTEST_SESSION_KEY = 128;
// Of a key of 8,192 bits. As such a length, the first two letters of any text are far more.
const LONGEST_SESSION_KEY = 1024;
const GCM_TAG = 16;

// Two bytes say how long the session key is; it follows, and then the value with its authentication tag.
function requireSealed(value: string): string {
  const text = typeof value === 'string' ? value.trim() : '';
  const bytes = BASE64.test(text) ? Buffer.from(text, 'base64') : Buffer.alloc(0);
  const sessionKey = bytes.length < LENGTH_BYTES ? 0 : bytes.readUInt16BE(0);
  const isKey = sessionKey >= SHORTEST_SESSION_KEY && sessionKey <= LONGEST_SESSION_KEY;
  if (isKey && bytes.length >= LENGTH_BYTES + sessionKey + GCM_TAG) return text;
  throw mistake('SECRET_NOT_SEALED', {
    at: AT,
    what: `encryptedValue, of ${text.length} characters, is nothing that kubeseal prints`,
    fix: "encryptedValue: 'AgB…', the output of kubeseal --raw --name <Secret> --namespace <namespace> --from-file=<file>",
  });
}
