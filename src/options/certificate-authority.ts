import { requireDataKey, requireObjectName } from './syntax/kubernetes-name';

/** Object and key that hold certificates. */
export interface CertificateLocation {
  readonly kind: 'configMap' | 'secret';
  readonly name: string;
  readonly key: string;
}

/**
 * Certificates of the authorities that sign a server's certificate, in PEM form, already in the namespace.
 *
 * @see https://kubernetes.io/docs/concepts/configuration/configmap/
 */
export class CertificateAuthority {
  /**
   * A key of a ConfigMap.
   *
   * @param name name of the ConfigMap
   * @param key key with the PEM text
   * @throws PositConnectError `KUBERNETES_NAME` for a name or key that Kubernetes would refuse
   * @example CertificateAuthority.fromConfigMap('company-ca', 'ca.crt')
   */
  public static fromConfigMap(name: string, key: string): CertificateAuthority {
    return CertificateAuthority.located('configMap', name, key, 'CertificateAuthority.fromConfigMap');
  }

  /**
   * A key of a Secret.
   *
   * @param name name of the Secret
   * @param key key with the PEM text
   * @throws PositConnectError `KUBERNETES_NAME` for a name or key that Kubernetes would refuse
   * @example CertificateAuthority.fromSecret('database-ca', 'ca.crt')
   */
  public static fromSecret(name: string, key: string): CertificateAuthority {
    return CertificateAuthority.located('secret', name, key, 'CertificateAuthority.fromSecret');
  }

  private static located(kind: 'configMap' | 'secret', name: string, key: string, at: string): CertificateAuthority {
    return new CertificateAuthority({ kind, name: requireObjectName(name, at, 'name'), key: requireDataKey(key, at, 'key') });
  }

  /** @internal */
  public readonly _location: CertificateLocation;

  private constructor(location: CertificateLocation) {
    this._location = location;
  }
}
