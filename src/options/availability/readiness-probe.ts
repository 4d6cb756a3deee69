import { Duration } from 'cdk8s';

/**
 * When a server counts as ready to be sent visitors: it answers `/__ping__` in time.
 *
 * @see https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/
 */
export interface ReadinessProbe {
  /**
   * How long after its start the server is asked for the first time. Whole seconds, 0 to 3600.
   *
   * @default Duration.seconds(3)
   * @throws PositConnectError `DURATION` outside that range
   */
  readonly initialDelay?: Duration;

  /**
   * How long after each answer the next question comes. Whole seconds, 1 to 3600.
   *
   * @default Duration.seconds(3)
   * @throws PositConnectError `DURATION` outside that range
   */
  readonly period?: Duration;

  /**
   * How long an answer may take. Whole seconds, 1 to 3600.
   *
   * @default Duration.seconds(1)
   * @throws PositConnectError `DURATION` outside that range
   */
  readonly timeout?: Duration;

  /**
   * How many good answers in a row make a server ready, 1 to 1000. The chart cannot set `minReadySeconds`; this is its
   * nearest kin: an update goes on only after so many answers of the new server.
   *
   * @default 1
   * @throws PositConnectError `POD_COUNT` outside that range
   */
  readonly successThreshold?: number;

  /**
   * How many missing answers in a row take a server out of service, 1 to 1000.
   *
   * @default 3
   * @throws PositConnectError `POD_COUNT` outside that range
   */
  readonly failureThreshold?: number;
}
