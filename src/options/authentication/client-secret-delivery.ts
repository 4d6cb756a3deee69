/** The way on which a client secret reaches Connect. In both it lies in a Secret, never in the gcfg. */
export class ClientSecretDelivery {
  /**
   * As the variable `CONNECT_OAUTH2_CLIENTSECRET`, in the way of the database password: no volume, and no file mode that
   * must suit the user whom Connect runs as.
   */
  public static readonly ENVIRONMENT = new ClientSecretDelivery('environment');

  /** As a mounted file, named by `OAuth2.ClientSecretFile`, where rules of the house keep secrets out of environments. */
  public static readonly FILE = new ClientSecretDelivery('file');

  /** `environment` or `file`. */
  public readonly value: string;

  private constructor(value: string) {
    this.value = value;
  }
}
