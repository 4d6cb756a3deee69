/**
 * How a PostgreSQL client treats encryption and the server's certificate.
 *
 * @see https://www.postgresql.org/docs/current/libpq-ssl.html
 */
export class SslMode {
  /** No encryption: for a database inside the cluster only. */
  public static readonly DISABLE = new SslMode('disable');

  /** Encrypted; the certificate is not checked. */
  public static readonly REQUIRE = new SslMode('require');

  /** Encrypted; the certificate must be signed by the given authority. */
  public static readonly VERIFY_CA = new SslMode('verify-ca');

  /** Encrypted; the certificate must be signed by the given authority and name the host. */
  public static readonly VERIFY_FULL = new SslMode('verify-full');

  /** @param value the word of the connection URL, e.g. `verify-full` */
  private constructor(public readonly value: string) {}
}
