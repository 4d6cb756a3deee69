import { CsiSecretProps, csiOrigin } from './secret-source/csi';
import { ExternalSecretProps, externalOrigin } from './secret-source/external-secret';
import { LiteralSecretProps, literalOrigin } from './secret-source/literal';
import { SealedSecretProps, sealedOrigin } from './secret-source/sealed-secret';
import { SecretOrigin } from './secret-source/secret-origin';
import { requireVersion } from './secret-source/version';
import { requireDataKey, requireObjectName } from './syntax/kubernetes-name';

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
    return new SecretSource(literalOrigin(value, props));
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
    return new SecretSource(externalOrigin(props));
  }

  /**
   * A value that was sealed with `kubeseal --raw` and that only the Sealed Secrets controller of the cluster can open.
   *
   * @param props the sealed value, and the Secret and scope for which it was sealed
   * @throws PositConnectError `SECRET_NOT_SEALED` for anything but a sealed value, a plain one above all; `KUBERNETES_NAME`
   *   for a name or key that Kubernetes would refuse
   * @see https://github.com/bitnami-labs/sealed-secrets#raw-mode-experimental
   * @example SecretSource.sealedSecret({ encryptedValue: 'AgBy8hCi4OJSWK+PiTySYZZA9rO43cGDEq…' })
   */
  public static sealedSecret(props: SealedSecretProps): SecretSource {
    return new SecretSource(sealedOrigin(props));
  }

  /**
   * A value that the Secrets Store CSI driver mounts from a store and copies into a Secret. The Secret is there only while
   * a pod mounts the volume: the server, the checks and all else that reads it do.
   *
   * The driver logs in to the store as the service account of the pod, so that the store must know the server's account
   * and those of the checks, `<release>-preflight` and `<release>-verification`. Its feature `syncSecret` must be on.
   *
   * @param props the provider, what it asks for, and the object that holds the value
   * @throws PositConnectError `SECRET_STORE` for what is empty; `KUBERNETES_NAME` for a name that Kubernetes would refuse
   * @see https://secrets-store-csi-driver.sigs.k8s.io/topics/sync-as-kubernetes-secret.html
   * @example SecretSource.csi({
   *   provider: 'vault',
   *   parameters: {
   *     vaultAddress: 'https://vault.example.com:8200',
   *     roleName: 'connect',
   *     objects: '- objectName: database-password\n  secretPath: secret/data/connect\n  secretKey: password\n',
   *   },
   *   objectName: 'database-password',
   * })
   */
  public static csi(props: CsiSecretProps): SecretSource {
    return new SecretSource(csiOrigin(props));
  }

  /**
   * The same secret in a version of yours: another text here starts the servers anew, one by one, with the value that they then
   * find. A server reads its secrets at its start only. A sealed value has a version by itself.
   *
   * @param version 1 to 63 letters, digits, `.`, `_`, `+`, `:` or `-`, beginning with a letter or digit, e.g. `2026-11`; never the
   * value or a digest of it
   * @throws PositConnectError `SECRET_VERSION` for anything else; when the deployment is made, for two versions of one key
   * @example SecretSource.existing('connect-database', 'password').withVersion('2026-11')
   */
  public withVersion(version: string): SecretSource {
    return new SecretSource({ ...this._origin, version: requireVersion(version) });
  }

  /** @internal */
  public readonly _origin: SecretOrigin;

  private constructor(origin: SecretOrigin) {
    this._origin = origin;
  }
}
