/** Label by which Argo CD has always known its own, and by which the chart's Deployment selects its pods for good. */
export const RELEASE_LABEL = 'app.kubernetes.io/instance';

/**
 * How Argo CD knows which objects are an Application's: `application.resourceTrackingMethod` of its settings.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/resource_tracking/
 */
export class ArgoCdTracking {
  /**
   * By an annotation, the default since Argo CD 3. An Application may have any name.
   *
   * @example ArgoCdTracking.annotation()
   */
  public static annotation(): ArgoCdTracking {
    return new ArgoCdTracking(undefined);
  }

  /**
   * By a label, the default until Argo CD 2. Argo CD writes the name of the Application into it: with the usual label the
   * Application must have the name of the release, which the chart writes there, too, and which a Deployment can never change.
   *
   * @param key the label, `application.instanceLabelKey` of Argo CD's settings; `app.kubernetes.io/instance` when left out
   * @example ArgoCdTracking.label('argocd.argoproj.io/instance')
   */
  public static label(key: string = RELEASE_LABEL): ArgoCdTracking {
    return new ArgoCdTracking(key);
  }

  /** @internal */
  public readonly _label?: string;

  private constructor(label: string | undefined) {
    this._label = label;
  }
}
