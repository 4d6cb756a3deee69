/**
 * Where the controller opens a sealed value.
 *
 * @see https://github.com/bitnami-labs/sealed-secrets#scopes
 */
export class SealedSecretScope {
  /**
   * In a Secret of the very name and namespace that it was sealed for: `kubeseal --scope strict`.
   *
   * @example SealedSecretScope.strict()
   */
  public static strict(): SealedSecretScope {
    return new SealedSecretScope('strict');
  }

  /**
   * In any Secret of the namespace that it was sealed for: `kubeseal --scope namespace-wide`.
   *
   * @example SealedSecretScope.namespaceWide()
   */
  public static namespaceWide(): SealedSecretScope {
    return new SealedSecretScope('namespace-wide');
  }

  /**
   * In any Secret of the cluster: `kubeseal --scope cluster-wide`.
   *
   * @example SealedSecretScope.clusterWide()
   */
  public static clusterWide(): SealedSecretScope {
    return new SealedSecretScope('cluster-wide');
  }

  /** @internal */
  public readonly _scope: 'strict' | 'namespace-wide' | 'cluster-wide';

  private constructor(scope: 'strict' | 'namespace-wide' | 'cluster-wide') {
    this._scope = scope;
  }
}
