import { Duration, Size } from 'cdk8s';
import { CheckResources, CheckSettings, RawCheckSettings, checkSettings } from './check-settings';

/** Options that every check takes. */
export interface CheckProps {
  /**
   * How long the check Job may take before it counts as failed, pulling its image included.
   *
   * Whole seconds, 1 to 3600.
   *
   * @default - `Duration.minutes(2)`; `Duration.minutes(10)` for checks in Connect's own image, which is large, and for those
   * of a `Database.evaluation`, which starts together with them
   * @throws PositConnectError `CHECK_TIMEOUT_RANGE` outside that range
   * @see https://kubernetes.io/docs/concepts/workloads/controllers/job/
   */
  readonly timeout?: Duration;

  /**
   * How often a failed check is tried again, 0 to 10.
   *
   * @default 2, and 0 for `storage-mount`, whose two pods must meet in one attempt
   * @throws PositConnectError `CHECK_RETRIES_RANGE` outside that range
   */
  readonly retries?: number;

  /**
   * Image of the check's pod, e.g. from a mirror. It must have the same tools as the default.
   *
   * @default - `busybox` for endpoints, `postgres` for the log-in, Connect's own image for all others
   * @throws PositConnectError `IMAGE` for a name that no registry can have
   */
  readonly image?: string;

  /**
   * Requests and limits of the check's pod.
   *
   * @default - 10m CPU and 32Mi requested, 500m and 128Mi at most
   * @throws PositConnectError `QUANTITY` for a quantity that does not parse
   */
  readonly resources?: CheckResources;
}

/** Options of `Check.storageEndpoint` and `Check.databaseEndpoint`. */
export interface EndpointCheckProps extends CheckProps {
  /**
   * Servers that must answer, all of them: host names or addresses.
   *
   * @default - those that the storage or database options name; without any the check is not made
   * @throws PositConnectError `HOST` for a name that cannot be looked up, `CHECK_HOSTS` for an empty list
   */
  readonly hosts?: string[];

  /**
   * TCP port of all these servers, 1 to 65535.
   *
   * @default - the port of the storage or database options; with `hosts` 2049 (NFS) or 5432 (PostgreSQL)
   * @throws PositConnectError `PORT` outside that range
   */
  readonly port?: number;
}

/** Options of `Check.storageMount`. */
export interface StorageMountCheckProps extends CheckProps {
  /**
   * User whose files must be possible on the storage: a name that Connect's image knows, or a user id.
   *
   * @default 'rstudio-connect', the user to whom Connect's server drops
   * @throws PositConnectError `CHECK_USER` for anything else
   */
  readonly user?: string;

  /**
   * Free space that the storage must have.
   *
   * @default Size.gibibytes(1)
   */
  readonly minimumFreeSpace?: Size;
}

/** Options of `Check.databaseLogin`. */
export interface DatabaseLoginCheckProps extends CheckProps {
  /**
   * Connections that the server must let Connect's user have, 1 to 262143.
   *
   * @default - 20 for each replica, a rule of thumb of this library
   * @throws PositConnectError `CHECK_CONNECTIONS_RANGE` outside that range
   */
  readonly minimumConnections?: number;

  /**
   * Newest major version of PostgreSQL that passes, for Connect releases that support a newer one. The oldest is 13.
   *
   * @default 17
   * @throws PositConnectError `CHECK_VERSION` for anything but a whole number of 13 or more
   * @see https://docs.posit.co/connect/admin/database/postgres/
   */
  readonly newestVersion?: number;
}

/** Options of `Check.kubernetesApi`. */
export interface KubernetesApiCheckProps extends CheckProps {
  /**
   * Oldest version of Kubernetes that passes, as `major.minor`.
   *
   * @default '1.24', the first in which all that the manifests use is stable
   * @throws PositConnectError `CHECK_VERSION` for anything else
   */
  readonly minimumVersion?: string;
}

/**
 * One check that runs as a Job in the cluster, before or after the release, and says what to change when it fails.
 *
 * @see https://docs.posit.co/connect/admin/getting-started/off-host-install/
 */
export class Check {
  /**
   * The servers behind the shared storage answer on their port.
   *
   * @param props servers, port, timeout and image
   * @throws PositConnectError `HOST`, `PORT`, `CHECK_HOSTS`, `CHECK_TIMEOUT_RANGE`, `CHECK_RETRIES_RANGE`, `IMAGE`, `QUANTITY`
   * @example Check.storageEndpoint({ hosts: ['fs-0123.efs.eu-west-1.amazonaws.com'], port: 2049 })
   */
  public static storageEndpoint(props: EndpointCheckProps = {}): Check {
    return Check.of('storage-endpoint', props, 'Check.storageEndpoint');
  }

  /**
   * The PostgreSQL servers answer on their port.
   *
   * @param props servers, port, timeout and image
   * @throws PositConnectError `HOST`, `PORT`, `CHECK_HOSTS`, `CHECK_TIMEOUT_RANGE`, `CHECK_RETRIES_RANGE`, `IMAGE`, `QUANTITY`
   * @example Check.databaseEndpoint({ timeout: Duration.minutes(5) })
   */
  public static databaseEndpoint(props: EndpointCheckProps = {}): Check {
    return Check.of('database-endpoint', props, 'Check.databaseEndpoint');
  }

  /**
   * Two pods, on different nodes where there are any, share the claim and find in it what Connect needs: links,
   * renames, modes, owners, locks and space. `retries` is ignored.
   *
   * @param props user, free space, timeout and image
   * @throws PositConnectError `CHECK_USER`, `CHECK_TIMEOUT_RANGE`, `CHECK_RETRIES_RANGE`, `IMAGE`, `QUANTITY`
   * @example Check.storageMount({ minimumFreeSpace: Size.gibibytes(50) })
   */
  public static storageMount(props: StorageMountCheckProps = {}): Check {
    return Check.of('storage-mount', props, 'Check.storageMount');
  }

  /**
   * The deployment's own user and Secret log in to the database and find it fit: version, encoding, rights, connections.
   *
   * @param props connections, newest version, timeout and image
   * @throws PositConnectError `CHECK_CONNECTIONS_RANGE`, `CHECK_VERSION`, `CHECK_TIMEOUT_RANGE`, `CHECK_RETRIES_RANGE`, `IMAGE`, `QUANTITY`
   * @example Check.databaseLogin({ minimumConnections: 60 })
   */
  public static databaseLogin(props: DatabaseLoginCheckProps = {}): Check {
    const { newestVersion, ...rest } = props;
    return Check.of('database-login', { ...rest, newestPostgres: newestVersion }, 'Check.databaseLogin');
  }

  /**
   * A pod reaches the Kubernetes API, its version is supported, and the kinds that Connect starts exist in it.
   *
   * @param props oldest version, timeout and image
   * @throws PositConnectError `CHECK_VERSION`, `CHECK_TIMEOUT_RANGE`, `CHECK_RETRIES_RANGE`, `IMAGE`, `QUANTITY`
   * @example Check.kubernetesApi({ minimumVersion: '1.31' })
   */
  public static kubernetesApi(props: KubernetesApiCheckProps = {}): Check {
    const { minimumVersion, ...rest } = props;
    return Check.of('kubernetes-api', { ...rest, minimumKubernetes: minimumVersion }, 'Check.kubernetesApi');
  }

  /**
   * After the release: Connect's service account may do in the content namespace what its runner needs.
   *
   * @param props timeout and image
   * @throws PositConnectError `CHECK_TIMEOUT_RANGE`, `CHECK_RETRIES_RANGE`, `IMAGE`, `QUANTITY`
   * @example Check.kubernetesRbac()
   */
  public static kubernetesRbac(props: CheckProps = {}): Check {
    return Check.of('kubernetes-rbac', props, 'Check.kubernetesRbac');
  }

  private static of(name: string, props: RawCheckSettings, at: string): Check {
    return new Check(name, checkSettings(props, at));
  }

  /** @internal */
  public readonly _settings: CheckSettings;

  private constructor(
    /** Name of the check, and suffix of its Job's name, e.g. `database-login`. */
    public readonly name: string,
    settings: CheckSettings,
  ) {
    this._settings = settings;
  }
}
