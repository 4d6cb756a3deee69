/**
 * What one check pod asks of its node, and what it may use at most. Quantities of Kubernetes.
 *
 * @see https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
 */
export interface CheckResources {
  /**
   * CPU that the scheduler sets aside, e.g. `50m`.
   *
   * @default '10m'
   */
  readonly cpuRequest?: string;

  /**
   * CPU that the pod may use, e.g. `1`.
   *
   * @default '500m'
   */
  readonly cpuLimit?: string;

  /**
   * Memory that the scheduler sets aside, e.g. `64Mi`.
   *
   * @default '32Mi'
   */
  readonly memoryRequest?: string;

  /**
   * Memory beyond which the pod is killed, e.g. `256Mi`.
   *
   * @default '128Mi'
   */
  readonly memoryLimit?: string;
}
