import { mistake } from '../../errors/posit-connect-error';

/**
 * Options of `UpdateStrategy.rolling`.
 *
 * @see https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#rolling-update-deployment
 */
export interface RollingUpdateProps {
  /**
   * How many servers may run above `replicas` while an update lasts: a whole number, 0 or more. Each of them opens its own
   * connections to the database and takes its own activation of a license key.
   *
   * @default 1
   * @throws PositConnectError `UPDATE_STRATEGY` for anything else, beside `maxSurgePercent`, or 0 while `maxUnavailable` is 0
   */
  readonly maxSurge?: number;

  /**
   * The same as a share of `replicas`, in percent, 1 to 100, rounded up to whole servers.
   *
   * @default - `maxSurge`
   * @throws PositConnectError `UPDATE_STRATEGY` outside that range, or beside `maxSurge`
   */
  readonly maxSurgePercent?: number;

  /**
   * How many of the `replicas` servers may be missing while an update lasts: a whole number, 0 or more. With 0 no old
   * server goes before a new one is ready.
   *
   * @default 0
   * @throws PositConnectError `UPDATE_STRATEGY` for anything else
   */
  readonly maxUnavailable?: number;
}

/** The chart's `strategy`. */
export interface StrategyValues {
  readonly type: 'RollingUpdate' | 'Recreate';
  readonly rollingUpdate?: { readonly maxSurge: number | string; readonly maxUnavailable: number };
}

/**
 * How the servers of an older version or configuration are replaced.
 *
 * @see https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#strategy
 */
export class UpdateStrategy {
  /**
   * New servers come one after the other, and old ones go as soon as a new one is ready. Old and new run side by side on
   * the same database and storage meanwhile.
   *
   * @param props how many servers more or fewer than `replicas` there may be
   * @throws PositConnectError `UPDATE_STRATEGY` for numbers that are none, or where neither number lets an update go on
   * @example UpdateStrategy.rolling({ maxSurge: 2 })
   */
  public static rolling(props: RollingUpdateProps = {}): UpdateStrategy {
    const maxSurge = surge(props);
    const maxUnavailable = requireServers(props.maxUnavailable ?? 0, 'maxUnavailable');
    if (maxSurge === 0 && maxUnavailable === 0) throw refusal('maxSurge is 0 while maxUnavailable is 0', 'maxSurge: 1');
    return new UpdateStrategy({ type: 'RollingUpdate', rollingUpdate: { maxSurge, maxUnavailable } });
  }

  /**
   * All old servers stop before the first new one starts: nobody is served meanwhile, and no two versions ever meet on one
   * database. For an upgrade of Connect whose release notes ask for it.
   *
   * @example UpdateStrategy.recreate()
   */
  public static recreate(): UpdateStrategy {
    return new UpdateStrategy({ type: 'Recreate' });
  }

  /** @internal */
  public readonly _values: StrategyValues;

  private constructor(values: StrategyValues) {
    this._values = values;
  }
}

function surge({ maxSurge, maxSurgePercent }: RollingUpdateProps): number | string {
  if (maxSurgePercent === undefined) return requireServers(maxSurge ?? 1, 'maxSurge');
  if (maxSurge !== undefined) throw refusal('maxSurge stands beside maxSurgePercent', 'one of both');
  if (Number.isInteger(maxSurgePercent) && maxSurgePercent >= 1 && maxSurgePercent <= 100) return `${maxSurgePercent}%`;
  throw refusal(`maxSurgePercent is ${maxSurgePercent}`, 'maxSurgePercent: a whole number from 1 to 100');
}

function requireServers(servers: number, prop: string): number {
  if (Number.isInteger(servers) && servers >= 0) return servers;
  throw refusal(`${prop} is ${servers}`, `${prop}: a whole number of servers, 0 or more`);
}

function refusal(what: string, fix: string) {
  return mistake('UPDATE_STRATEGY', { at: 'UpdateStrategy.rolling', what, fix });
}
