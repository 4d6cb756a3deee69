/** When Argo CD syncs, as the stages read it. */
export interface ArgoCdSyncChoice {
  readonly automatic: boolean;
  readonly prune: boolean;
  readonly selfHeal: boolean;
}

/** Options of `ArgoCdSync.automatic`. */
export interface ArgoCdAutomaticSyncProps {
  /**
   * Whether objects that are gone from git are deleted. What holds data never is.
   *
   * @default true
   */
  readonly prune?: boolean;

  /**
   * Whether changes that are made in the cluster are taken back. Each such sync runs the checks again.
   *
   * @default true
   */
  readonly selfHeal?: boolean;
}

/**
 * When Argo CD syncs.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/auto_sync/
 */
export class ArgoCdSync {
  /**
   * As soon as git or the cluster changes. A sync that failed is not tried again for the same commit.
   *
   * @param props what a sync may undo
   * @example ArgoCdSync.automatic({ selfHeal: false })
   */
  public static automatic(props: ArgoCdAutomaticSyncProps = {}): ArgoCdSync {
    return new ArgoCdSync({ automatic: true, prune: props.prune ?? true, selfHeal: props.selfHeal ?? true });
  }

  /**
   * When somebody asks for it.
   *
   * @example ArgoCdSync.manual()
   */
  public static manual(): ArgoCdSync {
    return new ArgoCdSync({ automatic: false, prune: false, selfHeal: false });
  }

  /** @internal */
  public readonly _choice: ArgoCdSyncChoice;

  private constructor(choice: ArgoCdSyncChoice) {
    this._choice = choice;
  }
}
