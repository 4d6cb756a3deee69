import { ArgoCdSyncChoice } from '../../options/delivery/argo-cd-sync';
import { JsonObject } from '../../values/json';
import { prune } from '../../values/merge';

/** What all Applications of one delivery are told. */
export interface ArgoCdSettings {
  readonly repository: string;
  readonly revision: string;
  readonly project: string;
  /** Namespace of the Applications. */
  readonly namespace: string;
  readonly sync: ArgoCdSyncChoice;
  readonly retries: number;
  readonly deleteObjects: boolean;
  readonly serverSideApply: boolean;
  readonly ignoreDifferences: readonly JsonObject[];
}

/** Where one Application reads, and where it writes. */
export interface ArgoCdRoute {
  readonly path: string;
  /** Which files of the folder are read and whether folders below it are. */
  readonly directory?: JsonObject;
  readonly destination: JsonObject;
}

/** Finalizer with which the objects go when the Application does. */
const CASCADE = 'resources-finalizer.argocd.argoproj.io';

/** The `spec` of an Application. */
export function applicationSpec(settings: ArgoCdSettings, route: ArgoCdRoute): JsonObject {
  const { repository, revision, project, sync, retries, serverSideApply, ignoreDifferences } = settings;
  return prune({
    project,
    source: { repoURL: repository, targetRevision: revision, path: route.path, directory: route.directory },
    destination: route.destination,
    syncPolicy: {
      automated: sync.automatic ? { prune: sync.prune, selfHeal: sync.selfHeal } : undefined,
      // The namespaces are among the manifests, with the labels that they need.
      syncOptions: ['CreateNamespace=false', 'RespectIgnoreDifferences=true', ...(serverSideApply ? ['ServerSideApply=true'] : [])],
      retry: retries === 0 ? undefined : { limit: retries, backoff: { duration: '30s', factor: 2, maxDuration: '5m' } },
    },
    ignoreDifferences: ignoreDifferences.length === 0 ? undefined : ignoreDifferences,
  }) as JsonObject;
}

/** The `finalizers` of an Application, where its objects go with it. */
export function applicationFinalizers({ deleteObjects }: ArgoCdSettings): readonly string[] | undefined {
  return deleteObjects ? [CASCADE] : undefined;
}

/** A cluster as a destination: by the URL of its API, or by its name in Argo CD; Argo CD's own when undefined. */
export function destinationCluster(cluster = 'https://kubernetes.default.svc'): JsonObject {
  return /^https?:\/\//.test(cluster) ? { server: cluster } : { name: cluster };
}
