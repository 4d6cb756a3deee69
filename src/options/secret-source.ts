import { mistake } from '../errors/posit-connect-error';
import { requireDataKey, requireObjectName } from './syntax/kubernetes-name';

/** Where a secret value lies, as the stages read it. */
export type SecretOrigin =
  | { readonly kind: 'existing'; readonly name: string; readonly key: string }
  | { readonly kind: 'literal'; readonly value: string }
  | { readonly kind: 'external'; readonly store: string; readonly storeKind: string; readonly remoteKey: string; readonly remoteProperty?: string; readonly refreshInterval: string };

/** Options of `SecretSource.literal`. */
export interface LiteralSecretProps {
  /**
   * Consent to the value being readable in the synthesized manifests.
   *
   * @default false, and the literal is refused
   */
  readonly allowPlaintext?: boolean;
}

/** Options of `SecretSource.externalSecret`. */
export interface ExternalSecretProps {
  /** Name of the `SecretStore` or `ClusterSecretStore` that holds the value. */
  readonly store: string;

  /**
   * Kind of the store: `SecretStore` or `ClusterSecretStore`.
   *
   * @default 'ClusterSecretStore'
   */
  readonly storeKind?: string;

  /** Key of the value in the store, e.g. `connect/database`. */
  readonly remoteKey: string;

  /**
   * Property inside the remote value, for stores that keep maps.
   *
   * @default - the whole remote value
   */
  readonly remoteProperty?: string;

  /**
   * How often the operator reads the store again, e.g. `1h`; `0` reads once.
   *
   * @default '1h'
   */
  readonly refreshInterval?: string;
}

/**
 * Where a secret value comes from. The value itself never reaches the chart's values or the gcfg: Connect reads it
 * from a Kubernetes Secret, through an environment variable or a mounted file.
 *
 * @see https://kubernetes.io/docs/concepts/configuration/secret/
 */
export class SecretSource {
  /**
   * A key of a Secret that is already in the namespace, made by hand or by another tool.
   *
   * @param name name of the Secret
   * @param key key inside it
   * @throws PositConnectError `KUBERNETES_NAME` for a name or key that Kubernetes would refuse
   * @example SecretSource.existing('connect-database', 'password')
   */
  public static existing(name: string, key: string): SecretSource {
    const at = 'SecretSource.existing';
    return new SecretSource({ kind: 'existing', name: requireObjectName(name, at, 'name'), key: requireDataKey(key, at, 'key') });
  }

  /**
   * The value itself, written into a Secret among the manifests. For trying things out, or where the manifests are
   * encrypted as a whole (SOPS).
   *
   * @param value the secret
   * @param props the consent, without which the literal is refused
   * @throws PositConnectError `SECRET_PLAINTEXT` without `allowPlaintext: true`
   * @example SecretSource.literal('only-for-a-test', { allowPlaintext: true })
   */
  public static literal(value: string, props: LiteralSecretProps = {}): SecretSource {
    if (props.allowPlaintext !== true) {
      throw mistake('SECRET_PLAINTEXT', {
        at: 'SecretSource.literal',
        what: 'a literal secret without consent',
        fix: "SecretSource.existing('secret-name', 'key'), or SecretSource.literal(value, { allowPlaintext: true })",
      });
    }
    return new SecretSource({ kind: 'literal', value });
  }

  /**
   * A value that the External Secrets operator copies from a store into a Secret.
   *
   * @param props the store and the key in it
   * @throws PositConnectError `KUBERNETES_NAME` for a store name that Kubernetes would refuse
   * @see https://external-secrets.io/latest/api/externalsecret/
   * @example SecretSource.externalSecret({ store: 'vault', remoteKey: 'connect/database', remoteProperty: 'password' })
   */
  public static externalSecret(props: ExternalSecretProps): SecretSource {
    return new SecretSource({
      kind: 'external',
      store: requireObjectName(props.store, 'SecretSource.externalSecret', 'store'),
      storeKind: props.storeKind ?? 'ClusterSecretStore',
      remoteKey: props.remoteKey,
      remoteProperty: props.remoteProperty,
      refreshInterval: props.refreshInterval ?? '1h',
    });
  }

  /** @internal */
  public readonly _origin: SecretOrigin;

  private constructor(origin: SecretOrigin) {
    this._origin = origin;
  }
}
