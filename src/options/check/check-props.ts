import { Duration } from 'cdk8s';
import { CheckResources } from './check-resources';

/** Options that every check takes. */
export interface CheckProps {
  /**
   * How long the check Job may take before it counts as failed, pulling its image included.
   *
   * Whole seconds, 1 to 3600.
   *
   * @default - `Duration.minutes(2)`; `Duration.minutes(10)` for checks in Connect's own image, which is large, and for those
   * of a `Database.evaluation`, which starts together with them; `Duration.hours(1)` for `posit-vip`
   * @throws PositConnectError `CHECK_TIMEOUT_RANGE` outside that range
   * @see https://kubernetes.io/docs/concepts/workloads/controllers/job/
   */
  readonly timeout?: Duration;

  /**
   * How often a failed check is tried again, 0 to 10.
   *
   * @default 2, and 0 for `storage-mount`, whose two pods must meet in one attempt, and for `posit-vip`
   * @throws PositConnectError `CHECK_RETRIES_RANGE` outside that range
   */
  readonly retries?: number;

  /**
   * Image of the check's pod, e.g. from a mirror. It must have the same tools as the default.
   *
   * @default - `busybox` for endpoints, `postgres` for the log-in, Posit's for `posit-vip`, Connect's own for all others
   * @throws PositConnectError `IMAGE` for a name that no registry can have
   */
  readonly image?: string;

  /**
   * Requests and limits of the check's pod.
   *
   * @default - 10m CPU and 32Mi requested, 500m and 128Mi at most; more memory at most for checks whose programs need it
   * @throws PositConnectError `QUANTITY` for a quantity that does not parse
   */
  readonly resources?: CheckResources;
}
