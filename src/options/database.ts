import { mistake } from '../errors/posit-connect-error';
import { CertificateAuthority, CertificateLocation } from './certificate-authority';
import { EvaluationDatabaseProps, EvaluationServer, evaluationServer } from './database/evaluation';
import { SecretSource } from './secret-source';
import { SslMode } from './ssl-mode';
import { requireHost } from './syntax/host';
import { requirePort } from './syntax/port';

/** A server of the database and its port. */
export interface DatabaseEndpoint {
  readonly host: string;
  readonly port: number;
}

/** A PostgreSQL database, as the values layer and the checks read it. */
export interface DatabaseChoice {
  /** Empty where the library runs the server: its name then hangs on the release. */
  readonly endpoints: readonly DatabaseEndpoint[];
  readonly database: string;
  readonly user: string;
  readonly sslMode?: string;
  readonly certificateAuthority?: CertificateLocation;
  readonly password?: SecretSource;
  /** Name of a second database for Connect's instrumentation, on the same server. */
  readonly instrumentationDatabase?: string;
  /** The URL as the user wrote it; undefined when it is made from the parts. */
  readonly url?: string;
  /** Which server of a cluster is wanted, as libpq and Connect's driver read it, e.g. `primary`. */
  readonly targetSessionAttributes?: string;
  /** The server that the library runs for an evaluation. */
  readonly evaluation?: EvaluationServer;
}

/** Options of `Database.fromUrl`. */
export interface DatabaseUrlProps {
  /**
   * Authority that signed the server's certificate; mounted into Connect and into the login check, and named in the URL.
   *
   * @default - the authorities known to the image
   */
  readonly certificateAuthority?: CertificateAuthority;
}

/** Options of `Database.postgres`. */
export interface PostgresProps {
  /** Host name or address of the server. */
  readonly host: string;

  /**
   * TCP port, 1 to 65535.
   *
   * @default 5432
   */
  readonly port?: number;

  /** Name of the database. It must exist, with encoding UTF-8. */
  readonly database: string;

  /** User who owns the database or may create tables in it. */
  readonly user: string;

  /**
   * Password of the user; it reaches Connect as the variable `CONNECT_POSTGRES_PASSWORD`.
   *
   * @default - none: the server trusts the client otherwise
   */
  readonly password?: SecretSource;

  /**
   * Encryption and checking of the certificate.
   *
   * @default - `SslMode.VERIFY_FULL` with a `certificateAuthority`, otherwise `SslMode.REQUIRE`
   */
  readonly sslMode?: SslMode;

  /**
   * Authority that signed the server's certificate; mounted into Connect and into the login check.
   *
   * @default - the authorities known to the image
   */
  readonly certificateAuthority?: CertificateAuthority;

  /**
   * A second database on the same server for Connect's instrumentation data.
   *
   * @default - instrumentation data goes to `database`
   */
  readonly instrumentationDatabase?: string;
}

/**
 * The PostgreSQL database of Connect. Off-host execution refuses SQLite.
 *
 * @see https://docs.posit.co/connect/admin/database/postgres/
 */
export class Database {
  /**
   * A database by its parts.
   *
   * @param props host, database, user and password
   * @throws PositConnectError `HOST` or `PORT` for a server that cannot be reached, `DATABASE_NAME` for an empty name
   * @example Database.postgres({
   *   host: 'postgres.example.com',
   *   database: 'connect',
   *   user: 'connect',
   *   password: SecretSource.existing('connect-database', 'password'),
   * })
   */
  public static postgres(props: PostgresProps): Database {
    const at = 'Database.postgres';
    const endpoint = { host: requireHost(props.host, at, 'host'), port: requirePort(props.port ?? 5432, at, 'port') };
    const defaultMode = props.certificateAuthority ? SslMode.VERIFY_FULL : SslMode.REQUIRE;
    return new Database({
      endpoints: [endpoint],
      database: requireName(props.database, at, 'database'),
      user: requireName(props.user, at, 'user'),
      sslMode: (props.sslMode ?? defaultMode).value,
      certificateAuthority: props.certificateAuthority?._location,
      password: props.password,
      instrumentationDatabase: props.instrumentationDatabase,
    });
  }

  /**
   * A database by its URL, written into the configuration as it is; several hosts make a cluster of servers.
   *
   * @param url e.g. `postgres://connect@pg-1.example.com:5432,pg-2.example.com:5432/connect?sslmode=verify-full`
   * @param password password of the user in the URL
   * @param props authority of the server's certificate
   * @throws PositConnectError `DATABASE_URL` for a URL that is none, that has no user, or that holds a password; `HOST`, `PORT`
   * @example Database.fromUrl(
   *   'postgres://connect@postgres.example.com:5432/connect?sslmode=verify-full',
   *   SecretSource.existing('connect-database', 'password'),
   * )
   */
  public static fromUrl(url: string, password?: SecretSource, props: DatabaseUrlProps = {}): Database {
    return new Database({ ...parseUrl(url), url, password, certificateAuthority: props.certificateAuthority?._location });
  }

  /**
   * One PostgreSQL server that the library runs in the namespace of Connect, for trying things out where there is no
   * database yet. It has no backup, and a rule (`CONNECT092`) says so.
   *
   * @param props password, image and volume
   * @throws PositConnectError `IMAGE`, `STORAGE_SIZE` or `KUBERNETES_NAME` for a prop that cannot work
   * @example Database.evaluation({ password: SecretSource.existing('connect-database', 'password') })
   */
  public static evaluation(props: EvaluationDatabaseProps): Database {
    return new Database({
      endpoints: [],
      database: 'connect',
      user: 'connect',
      sslMode: SslMode.DISABLE.value,
      password: props.password,
      evaluation: evaluationServer(props, 'Database.evaluation'),
    });
  }

  /** @internal */
  public readonly _choice: DatabaseChoice;

  private constructor(choice: DatabaseChoice) {
    this._choice = choice;
  }
}

const URL_FORM = /^postgres(?:ql)?:\/\/(?:([^:@/?#]*)(:[^@/?#]*)?@)?([^/?#]+)\/([^/?#]+)(?:\?([^#]*))?$/;

function parseUrl(url: string): DatabaseChoice {
  const at = 'Database.fromUrl';
  const form = URL_FORM.exec(url);
  const [, userPart, passwordPart, hosts = '', databasePart = '', queryPart = ''] = form ?? [];
  const query = new URLSearchParams(queryPart);
  const user = decoded(userPart) ?? query.get('user');
  const database = decoded(databasePart);
  if (!user || !database) {
    throw mistake('DATABASE_URL', {
      at,
      what: 'url is no PostgreSQL URL with user, host and database',
      fix: "Database.fromUrl('postgres://connect@postgres.example.com:5432/connect', password)",
    });
  }
  if (passwordPart !== undefined || query.has('password')) {
    throw mistake('DATABASE_URL', {
      at,
      what: 'url holds a password',
      fix: `Database.fromUrl('postgres://${user}@…', SecretSource.existing('connect-database', 'password'))`,
    });
  }
  if (query.has('sslrootcert')) {
    throw mistake('DATABASE_URL', {
      at,
      what: 'url names a file in sslrootcert, which nothing mounts',
      fix: "Database.fromUrl(url, password, { certificateAuthority: CertificateAuthority.fromConfigMap('company-ca', 'ca.crt') })",
    });
  }
  return {
    endpoints: hosts.split(',').map((host) => parseEndpoint(host, at)),
    database,
    user,
    sslMode: query.get('sslmode') ?? undefined,
    targetSessionAttributes: query.get('target_session_attrs') ?? undefined,
  };
}

function decoded(text: string | undefined): string | undefined {
  try {
    return text && decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function parseEndpoint(text: string, at: string): DatabaseEndpoint {
  const [, bracketed, plain, port] = /^(?:\[([^\]]*)\]|([^:]*))(?::(.*))?$/.exec(text) ?? [];
  const host = requireHost(bracketed ?? plain ?? text, at, 'host in url');
  return { host, port: port === undefined ? 5432 : requirePort(Number(port), at, 'port in url') };
}

function requireName(value: string, at: string, prop: string): string {
  if (value.trim() !== '') return value;
  throw mistake('DATABASE_NAME', { at, what: `${prop} is empty`, fix: `${prop}: 'connect'` });
}
