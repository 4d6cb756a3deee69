import { Duration } from 'cdk8s';
import { mistake } from '../errors/posit-connect-error';
import { Check } from './check';
import { CheckResources } from './check/check-resources';
import { CheckSettings, checkSettings } from './check/check-settings';

/** Options of `Checks.recommended`. */
export interface RecommendedChecksProps {
  /**
   * Checks with settings of their own, in place of the recommended ones of the same name.
   *
   * @default - all with their defaults
   */
  readonly replace?: Check[];

  /**
   * Checks that are not made.
   *
   * @default - none is left out
   */
  readonly leaveOut?: Check[];

  /**
   * How long each check Job may take. Whole seconds, 1 to 3600.
   *
   * @default - two minutes, ten for checks in Connect's own image and for those of a `Database.evaluation`
   * @throws PositConnectError `CHECK_TIMEOUT_RANGE` outside that range
   */
  readonly timeout?: Duration;

  /**
   * How often a failed check is tried again, 0 to 10.
   *
   * @default 2
   * @throws PositConnectError `CHECK_RETRIES_RANGE` outside that range
   */
  readonly retries?: number;

  /**
   * Image with busybox, for the endpoint checks.
   *
   * @default 'busybox:1.37'
   * @throws PositConnectError `IMAGE` for a name that no registry can have
   */
  readonly busyboxImage?: string;

  /**
   * Image with the PostgreSQL client, for the log-in check.
   *
   * @default 'postgres:17-alpine'
   * @throws PositConnectError `IMAGE` for a name that no registry can have
   */
  readonly postgresImage?: string;

  /**
   * Requests and limits of the check pods.
   *
   * @default - 10m CPU and 32Mi requested, 500m and 128Mi at most
   * @throws PositConnectError `QUANTITY` for a quantity that does not parse
   */
  readonly resources?: CheckResources;
}

/**
 * The checks of a deployment: Jobs that run in the cluster before and after the release.
 *
 * @see https://kubernetes.io/docs/concepts/workloads/controllers/job/
 */
export class Checks {
  /**
   * Every check that applies to the deployment.
   *
   * @param props what differs from the recommendation
   * @throws PositConnectError `CHECK_DUPLICATE` for a check that is named twice, `CHECK_TIMEOUT_RANGE`, `CHECK_RETRIES_RANGE`, `IMAGE`, `QUANTITY`
   * @example Checks.recommended({
   *   busyboxImage: 'mirror.example.com/busybox:1.37',
   *   replace: [Check.databaseLogin({ minimumConnections: 60 })],
   *   leaveOut: [Check.storageEndpoint()],
   * })
   */
  public static recommended(props: RecommendedChecksProps = {}): Checks {
    const at = 'Checks.recommended';
    const { replace = [], leaveOut = [], ...shared } = props;
    requireDistinct([...replace, ...leaveOut], at);
    const base = checkSettings(shared, at);
    const left = new Set(leaveOut.map(({ name }) => name));
    const own = byName(replace);
    return new Checks((name) => (left.has(name) ? undefined : { ...base, ...given(own.get(name)) }));
  }

  /**
   * No check at all: the manifests hold neither a preflight nor a verification stage for them.
   *
   * @example Checks.none()
   */
  public static none(): Checks {
    return new Checks(() => undefined);
  }

  /**
   * These checks and no others.
   *
   * @param checks the checks, each at most once
   * @throws PositConnectError `CHECK_DUPLICATE` for a check that is named twice
   * @example Checks.of(Check.databaseEndpoint(), Check.databaseLogin())
   */
  public static of(...checks: Check[]): Checks {
    requireDistinct(checks, 'Checks.of');
    const chosen = byName(checks);
    return new Checks((name) => chosen.get(name));
  }

  /** @internal */
  public readonly _settingsOf: (name: string) => CheckSettings | undefined;

  private constructor(settingsOf: (name: string) => CheckSettings | undefined) {
    this._settingsOf = settingsOf;
  }
}

function byName(checks: readonly Check[]): ReadonlyMap<string, CheckSettings> {
  return new Map(checks.map((check) => [check.name, check._settings]));
}

function given(settings: CheckSettings = {}): CheckSettings {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}

function requireDistinct(checks: readonly Check[], at: string): void {
  const names = checks.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice === undefined) return;
  throw mistake('CHECK_DUPLICATE', { at, what: `${twice} is named twice`, fix: `name ${twice} once, with all its settings` });
}
