/** A `ServiceMonitor` for the Prometheus operator. */
export interface ServiceMonitor {
  /**
   * Namespace of the ServiceMonitor.
   *
   * @default - the release's namespace
   */
  readonly namespace?: string;

  /**
   * Labels by which the Prometheus instance selects its monitors, e.g. `{ release: 'kube-prometheus-stack' }`.
   *
   * @default - none
   */
  readonly labels?: { readonly [key: string]: string };
}

/**
 * What Connect tells of itself.
 *
 * @see https://docs.posit.co/connect/admin/operational-metrics/
 */
export interface Observability {
  /**
   * Whether Connect serves Prometheus metrics.
   *
   * @default true
   */
  readonly metrics?: boolean;

  /**
   * TCP port of the metrics, 1 to 65535.
   *
   * @default 3232
   */
  readonly metricsPort?: number;

  /**
   * A monitor for the Prometheus operator, whose custom resource definitions must be in the cluster.
   *
   * @default - none
   */
  readonly serviceMonitor?: ServiceMonitor;
}
