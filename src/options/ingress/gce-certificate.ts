import { requireObjectName } from '../syntax/kubernetes-name';

/** How a load balancer of Google Cloud gets its certificate. */
export type GceCertificateSource =
  | { readonly kind: 'made' }
  | { readonly kind: 'existing'; readonly name: string }
  | { readonly kind: 'preShared'; readonly name: string };

/**
 * A certificate that Google Cloud keeps, for the load balancer of a GKE Ingress.
 *
 * @see https://cloud.google.com/kubernetes-engine/docs/concepts/ingress-xlb#https_support
 */
export class GceCertificate {
  /**
   * A `ManagedCertificate` for the Ingress's host, made beside the release; Google issues and renews it. The host may
   * have at most 63 characters.
   *
   * @see https://cloud.google.com/kubernetes-engine/docs/how-to/managed-certs
   * @example GceCertificate.managed()
   */
  public static managed(): GceCertificate {
    return new GceCertificate({ kind: 'made' });
  }

  /**
   * A `ManagedCertificate` that is already in the namespace.
   *
   * @param name name of the object
   * @throws PositConnectError `KUBERNETES_NAME` for a name that Kubernetes would refuse
   * @example GceCertificate.existingManaged('connect-certificate')
   */
  public static existingManaged(name: string): GceCertificate {
    return new GceCertificate({ kind: 'existing', name: requireObjectName(name, 'GceCertificate.existingManaged', 'name') });
  }

  /**
   * A certificate that was uploaded to the Google Cloud project.
   *
   * @param name name of the certificate resource
   * @throws PositConnectError `KUBERNETES_NAME` for a name that Google Cloud would refuse
   * @example GceCertificate.preShared('connect-2026')
   */
  public static preShared(name: string): GceCertificate {
    return new GceCertificate({ kind: 'preShared', name: requireObjectName(name, 'GceCertificate.preShared', 'name') });
  }

  /** @internal */
  public readonly _source: GceCertificateSource;

  private constructor(source: GceCertificateSource) {
    this._source = source;
  }
}
