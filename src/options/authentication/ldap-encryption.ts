/** How the connection to a directory is encrypted. */
export class LdapEncryption {
  /** TLS from the first byte (ldaps), on port 636 by default. */
  public static readonly TLS = new LdapEncryption('tls', 636);

  /** TLS after the StartTLS request, on port 389 by default. */
  public static readonly START_TLS = new LdapEncryption('startTls', 389);

  /** None, on port 389 by default: whoever listens on the network reads each password that somebody logs in with. */
  public static readonly NONE = new LdapEncryption('none', 389);

  /** `tls`, `startTls` or `none`. */
  public readonly value: string;

  /** Port that the directory has where the user names none. */
  public readonly defaultPort: number;

  private constructor(value: string, defaultPort: number) {
    this.value = value;
    this.defaultPort = defaultPort;
  }
}
