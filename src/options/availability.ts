import { Duration } from 'cdk8s';
import { ReadinessProbe } from './availability/readiness-probe';
import { SecretReloader } from './availability/secret-reloader';
import { UpdateStrategy } from './availability/update-strategy';

/**
 * How servers come, go and are replaced while others go on serving. How many there are is `replicas`, what a node drain may
 * take is `podDisruptionBudget`, where they run is `scheduling`.
 *
 * @see https://docs.posit.co/connect/admin/load-balancing/
 */
export interface Availability {
  /**
   * How servers are replaced when version or configuration change.
   *
   * @default - `UpdateStrategy.rolling()` with more than one replica; with one, one more beside it until that is ready
   */
  readonly updateStrategy?: UpdateStrategy;

  /**
   * How long a server goes on serving after Kubernetes told it to stop, so that Services and ingress controllers stop sending
   * it visitors before it is gone. Whole seconds, 1 to 3600; 15 are enough for most clusters.
   *
   * The chart has no `lifecycle.preStop`, so a few lines of shell start the server instead of the image's own entry point, and
   * hand the signal on later: the chart's `command` is theirs. With local execution they start `/usr/local/bin/startup.sh`.
   *
   * @default - none: the server stops at once, and requests that are still on their way to it fail
   * @throws PositConnectError `DURATION` outside that range, `DRAIN` beside `values.command`
   * @see https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination-flow
   */
  readonly drain?: Duration;

  /**
   * How long a server may take to stop, draining included, before it is killed. Whole seconds, 1 to 86400, above `drain`.
   *
   * @default - two minutes, and `drain` on top
   * @throws PositConnectError `DURATION` outside that range, `DRAIN` where `drain` leaves nothing of it
   */
  readonly terminationGracePeriod?: Duration;

  /**
   * A controller in the cluster that starts the servers anew when a Secret changes. Without one, `withVersion` of a
   * `SecretSource` does it with the next release.
   *
   * @default - none: servers go on with the old value until they start anew
   */
  readonly reloader?: SecretReloader;

  /**
   * When a server counts as ready.
   *
   * @default - the chart's own: every three seconds, one answer makes it ready, three missing ones end that
   */
  readonly readiness?: ReadinessProbe;
}
