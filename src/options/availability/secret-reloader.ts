/**
 * A controller that restarts the servers, one by one, when a Secret that they read gets another content.
 *
 * @see https://docs.stakater.com/reloader/
 */
export class SecretReloader {
  /**
   * Stakater's Reloader, which must run in the cluster: the Deployment is annotated with the names of the Secrets.
   *
   * With Argo CD it must be told to leave its mark as an annotation (`--reload-strategy=annotations`), or the two undo each other.
   *
   * @example SecretReloader.stakater()
   */
  public static stakater(): SecretReloader {
    return new SecretReloader('secret.reloader.stakater.com/reload');
  }

  private constructor(
    /** @internal */
    public readonly _annotation: string,
  ) {}
}
