import { ApiCheckProps, apiSettings } from './check/api';
import { CheckProps } from './check/check-props';
import { CheckSettings, checkSettings } from './check/check-settings';
import { DatabaseLoginCheckProps, databaseLoginSettings } from './check/database-login';
import { EndpointCheckProps, endpointSettings } from './check/endpoint';
import { KubernetesApiCheckProps, kubernetesApiSettings } from './check/kubernetes-api';
import { PositVipCheckProps, positVipSettings } from './check/posit-vip';
import { StorageMountCheckProps, storageMountSettings } from './check/storage-mount';

/**
 * One check that runs as a Job in the cluster, before or after the release, and says what to change when it fails.
 *
 * @see https://docs.posit.co/connect/admin/getting-started/off-host-install/
 */
export class Check {
  /**
   * Each Secret that server, content and ingress read is there and has the keys that they read. Values are never shown.
   *
   * @param props timeout and image
   * @throws PositConnectError `CHECK_TIMEOUT_RANGE`, `CHECK_RETRIES_RANGE`, `IMAGE`, `QUANTITY`
   * @example Check.secrets({ retries: 5 })
   */
  public static secrets(props: CheckProps = {}): Check {
    return new Check('secrets', checkSettings(props, 'Check.secrets'));
  }

  /**
   * The license file is in its Secret and looks like one, or the license server answers.
   *
   * @param props timeout and image
   * @throws PositConnectError `CHECK_TIMEOUT_RANGE`, `CHECK_RETRIES_RANGE`, `IMAGE`, `QUANTITY`
   * @example Check.license()
   */
  public static license(props: CheckProps = {}): Check {
    return new Check('license', checkSettings(props, 'Check.license'));
  }

  /**
   * The names of all servers that the deployment uses resolve from inside the cluster.
   *
   * @param props timeout and image
   * @throws PositConnectError `CHECK_TIMEOUT_RANGE`, `CHECK_RETRIES_RANGE`, `IMAGE`, `QUANTITY`
   * @example Check.dns()
   */
  public static dns(props: CheckProps = {}): Check {
    return new Check('dns', checkSettings(props, 'Check.dns'));
  }

  /**
   * The servers behind the shared storage answer on their port.
   *
   * @param props servers, port, timeout and image
   * @throws PositConnectError `HOST`, `PORT`, `CHECK_HOSTS`, `CHECK_TIMEOUT_RANGE`, `CHECK_RETRIES_RANGE`, `IMAGE`, `QUANTITY`
   * @example Check.storageEndpoint({ hosts: ['fs-0123.efs.eu-west-1.amazonaws.com'], port: 2049 })
   */
  public static storageEndpoint(props: EndpointCheckProps = {}): Check {
    return new Check('storage-endpoint', endpointSettings(props, 'Check.storageEndpoint'));
  }

  /**
   * The PostgreSQL servers answer on their port.
   *
   * @param props servers, port, timeout and image
   * @throws PositConnectError `HOST`, `PORT`, `CHECK_HOSTS`, `CHECK_TIMEOUT_RANGE`, `CHECK_RETRIES_RANGE`, `IMAGE`, `QUANTITY`
   * @example Check.databaseEndpoint({ timeout: Duration.minutes(5) })
   */
  public static databaseEndpoint(props: EndpointCheckProps = {}): Check {
    return new Check('database-endpoint', endpointSettings(props, 'Check.databaseEndpoint'));
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
    return new Check('storage-mount', storageMountSettings(props, 'Check.storageMount'));
  }

  /**
   * The deployment's own user and Secret log in to the database and find it fit: version, encoding, rights, connections.
   *
   * @param props connections, newest version, timeout and image
   * @throws PositConnectError `CHECK_CONNECTIONS_RANGE`, `CHECK_VERSION`, `CHECK_TIMEOUT_RANGE`, `CHECK_RETRIES_RANGE`, `IMAGE`, `QUANTITY`
   * @example Check.databaseLogin({ minimumConnections: 60 })
   */
  public static databaseLogin(props: DatabaseLoginCheckProps = {}): Check {
    return new Check('database-login', databaseLoginSettings(props, 'Check.databaseLogin'));
  }

  /**
   * Each package repository answers where content asks it: in its namespace and through its proxy.
   *
   * @param props timeout and image
   * @throws PositConnectError `CHECK_TIMEOUT_RANGE`, `CHECK_RETRIES_RANGE`, `IMAGE`, `QUANTITY`
   * @example Check.packageRepositories()
   */
  public static packageRepositories(props: CheckProps = {}): Check {
    return new Check('package-repositories', checkSettings(props, 'Check.packageRepositories'));
  }

  /**
   * Each image of content can be pulled, and the interpreters that are declared are in it, in their versions. The image is that
   * of the environment: `image` is ignored.
   *
   * @param props timeout and retries
   * @throws PositConnectError `CHECK_TIMEOUT_RANGE`, `CHECK_RETRIES_RANGE`, `IMAGE`, `QUANTITY`
   * @example Check.executionEnvironment({ timeout: Duration.minutes(20) })
   */
  public static executionEnvironment(props: CheckProps = {}): Check {
    return new Check('execution-environment', checkSettings(props, 'Check.executionEnvironment'));
  }

  /**
   * A pod reaches the Kubernetes API, its version is supported, and the kinds that Connect starts exist in it.
   *
   * @param props oldest version, timeout and image
   * @throws PositConnectError `CHECK_VERSION`, `CHECK_TIMEOUT_RANGE`, `CHECK_RETRIES_RANGE`, `IMAGE`, `QUANTITY`
   * @example Check.kubernetesApi({ minimumVersion: '1.31' })
   */
  public static kubernetesApi(props: KubernetesApiCheckProps = {}): Check {
    return new Check('kubernetes-api', kubernetesApiSettings(props, 'Check.kubernetesApi'));
  }

  /**
   * After the release: Connect's service account may do in the content namespace what its runner needs.
   *
   * @param props timeout and image
   * @throws PositConnectError `CHECK_TIMEOUT_RANGE`, `CHECK_RETRIES_RANGE`, `IMAGE`, `QUANTITY`
   * @example Check.kubernetesRbac()
   */
  public static kubernetesRbac(props: CheckProps = {}): Check {
    return new Check('kubernetes-rbac', checkSettings(props, 'Check.kubernetesRbac'));
  }

  /**
   * After the release: Connect's service account makes a Job as Connect does for content, and its pod is admitted, starts, reads
   * the shared storage and gets Connect's runtime. The Job is removed, however the check ends.
   *
   * @param props timeout and image
   * @throws PositConnectError `CHECK_TIMEOUT_RANGE`, `CHECK_RETRIES_RANGE`, `IMAGE`, `QUANTITY`
   * @see https://docs.posit.co/connect/admin/appendix/off-host/
   * @example Check.contentJob({ timeout: Duration.minutes(20) })
   */
  public static contentJob(props: CheckProps = {}): Check {
    return new Check('content-job', checkSettings(props, 'Check.contentJob'));
  }

  /**
   * After the release: as many servers are ready as `replicas` says, and all of them are of this release. The check has an
   * account of its own, which may read the Deployment and the pods.
   *
   * @param props timeout and image
   * @throws PositConnectError `CHECK_TIMEOUT_RANGE`, `CHECK_RETRIES_RANGE`, `IMAGE`, `QUANTITY`
   * @example Check.replicas({ timeout: Duration.minutes(20) })
   */
  public static replicas(props: CheckProps = {}): Check {
    return new Check('replicas', checkSettings(props, 'Check.replicas'));
  }

  /**
   * After the release: Connect answers through its Service.
   *
   * @param props timeout and image
   * @throws PositConnectError `CHECK_TIMEOUT_RANGE`, `CHECK_RETRIES_RANGE`, `IMAGE`, `QUANTITY`
   * @example Check.serverPing()
   */
  public static serverPing(props: CheckProps = {}): Check {
    return new Check('server-ping', checkSettings(props, 'Check.serverPing'));
  }

  /**
   * After the release: Connect answers at its address, with a certificate that holds, without a detour, and keeps a browser with
   * one server where there are several. Made where there is an `ingress`.
   *
   * @param props timeout and image: one that trusts your authority where the certificate is not of a known one
   * @throws PositConnectError `CHECK_TIMEOUT_RANGE`, `CHECK_RETRIES_RANGE`, `IMAGE`, `QUANTITY`
   * @example Check.ingressPing({ timeout: Duration.minutes(20) })
   */
  public static ingressPing(props: CheckProps = {}): Check {
    return new Check('ingress-ping', checkSettings(props, 'Check.ingressPing'));
  }

  /**
   * After the release: Connect serves metrics to Prometheus, unless `observability` switches them off.
   *
   * @param props timeout and image
   * @throws PositConnectError `CHECK_TIMEOUT_RANGE`, `CHECK_RETRIES_RANGE`, `IMAGE`, `QUANTITY`
   * @example Check.metrics()
   */
  public static metrics(props: CheckProps = {}): Check {
    return new Check('metrics', checkSettings(props, 'Check.metrics'));
  }

  /**
   * After the release: the API of Connect answers to a key. Made only where a key is given: `Checks.recommended({ replace: [...] })`.
   *
   * @param props the key, timeout and image
   * @throws PositConnectError `CHECK_API_KEY` for a key that is no existing Secret; `CHECK_TIMEOUT_RANGE`, `CHECK_RETRIES_RANGE`, `IMAGE`, `QUANTITY`
   * @example Check.api({ apiKey: SecretSource.existing('connect-api-key', 'key') })
   */
  public static api(props: ApiCheckProps): Check {
    return new Check('api', apiSettings(props, 'Check.api'));
  }

  /**
   * After the release, on request: Posit's own suite `posit-vip` asks the running Connect, with a `vip.toml` made of the options of
   * the deployment. Made only where a key is given: `Checks.recommended({ replace: [...] })`. Its time is an hour, and it is not tried again.
   *
   * The suite publishes content and removes it, so that it needs package repositories, and GitHub for one of its tests;
   * `filter` leaves out what a cluster without them cannot do.
   *
   * @param props the key, what the suite is to ask, timeout and image
   * @throws PositConnectError `CHECK_API_KEY` for a key that is no existing Secret; `ADDRESS`, `CHECK_FILTER`, `CHECK_TIMEOUT_RANGE`, `CHECK_RETRIES_RANGE`, `IMAGE`, `QUANTITY`
   * @see https://posit-dev.github.io/vip/
   * @example Check.positVip({ apiKey: SecretSource.existing('connect-api-key', 'key') })
   */
  public static positVip(props: PositVipCheckProps): Check {
    return new Check('posit-vip', positVipSettings(props, 'Check.positVip'));
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
