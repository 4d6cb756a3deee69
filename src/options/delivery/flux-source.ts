import { requireObjectName } from '../syntax/kubernetes-name';

/** A source of Flux, as its Kustomizations name it. */
export interface FluxSourceReference {
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
}

/**
 * Where Flux fetches the manifests from: an object that is already in the cluster.
 *
 * @see https://fluxcd.io/flux/components/source/
 */
export class FluxSource {
  /**
   * A git repository.
   *
   * @param name name of the GitRepository
   * @param namespace its namespace; that of the Kustomizations when left out
   * @throws PositConnectError `KUBERNETES_NAME` for a name that Kubernetes would refuse
   * @example FluxSource.gitRepository('connect')
   */
  public static gitRepository(name: string, namespace?: string): FluxSource {
    return FluxSource.of('GitRepository', name, namespace, 'FluxSource.gitRepository');
  }

  /**
   * An artifact in an OCI registry, e.g. one of `flux push artifact`.
   *
   * @param name name of the OCIRepository
   * @param namespace its namespace; that of the Kustomizations when left out
   * @throws PositConnectError `KUBERNETES_NAME` for a name that Kubernetes would refuse
   * @example FluxSource.ociRepository('connect')
   */
  public static ociRepository(name: string, namespace?: string): FluxSource {
    return FluxSource.of('OCIRepository', name, namespace, 'FluxSource.ociRepository');
  }

  /**
   * A bucket of an object store.
   *
   * @param name name of the Bucket
   * @param namespace its namespace; that of the Kustomizations when left out
   * @throws PositConnectError `KUBERNETES_NAME` for a name that Kubernetes would refuse
   * @example FluxSource.bucket('connect')
   */
  public static bucket(name: string, namespace?: string): FluxSource {
    return FluxSource.of('Bucket', name, namespace, 'FluxSource.bucket');
  }

  private static of(kind: string, name: string, namespace: string | undefined, at: string): FluxSource {
    requireObjectName(name, at, 'name');
    if (namespace !== undefined) requireObjectName(namespace, at, 'namespace');
    return new FluxSource({ kind, name, namespace });
  }

  /** @internal */
  public readonly _reference: FluxSourceReference;

  private constructor(reference: FluxSourceReference) {
    this._reference = reference;
  }
}
