import { ArgoCdSync } from './argo-cd-sync';
import { ArgoCdTracking } from './argo-cd-tracking';

/** What Applications of Argo CD are told of source, syncs and deletion. */
export interface ArgoCdSourceProps {
  /** Address of the git repository, e.g. `https://git.example.com/platform/connect.git`; without a password. */
  readonly repository: string;

  /**
   * Branch, tag or commit.
   *
   * @default 'HEAD'
   */
  readonly revision?: string;

  /**
   * Project of Argo CD that allows repository and destination.
   *
   * @default 'default'
   */
  readonly project?: string;

  /**
   * Namespace of the Application.
   *
   * @default 'argocd'
   */
  readonly argoCdNamespace?: string;

  /**
   * When Argo CD syncs.
   *
   * @default ArgoCdSync.automatic()
   */
  readonly sync?: ArgoCdSync;

  /**
   * How often a sync that failed is tried again for the same commit, 0 to 20, first after half a minute. Each time the checks
   * run again.
   *
   * @default 0
   */
  readonly retries?: number;

  /**
   * How Argo CD knows its own objects. It must be said where an Application has another name than the release.
   *
   * @default - any; the Application has the name of the release
   */
  readonly tracking?: ArgoCdTracking;

  /**
   * Whether the objects go when the Application is deleted. What holds data stays in any case.
   *
   * @default false
   */
  readonly deleteObjects?: boolean;

  /**
   * Whether something that is not among the manifests sets the number of servers. Autoscalers among them are seen.
   *
   * @default false
   */
  readonly ignoreReplicas?: boolean;
}
