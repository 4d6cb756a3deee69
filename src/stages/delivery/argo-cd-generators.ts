import { ArgoCdTargetsChoice } from '../../options/delivery/argo-cd-targets';
import { JsonObject } from '../../values/json';
import { prune } from '../../values/merge';
import { ArgoCdSettings } from './argo-cd-application';

/** The `generators` of an ApplicationSet for these targets. */
export function generatorsOf(targets: ArgoCdTargetsChoice, { repository, revision }: ArgoCdSettings): readonly JsonObject[] {
  const folders = targets.folders === undefined ? undefined : { git: { repoURL: repository, revision, directories: [{ path: targets.folders }] } };
  const clusters = targets.everyCluster ? { clusters: selectorOf(targets) } : undefined;
  // The folders of a cluster have its name in their path, so that clusters come first.
  if (folders !== undefined && clusters !== undefined) return [{ matrix: { generators: [clusters, folders] } }];
  return [folders, clusters].filter((generator) => generator !== undefined);
}

function selectorOf({ clusterLabels }: ArgoCdTargetsChoice): JsonObject {
  return prune({ selector: clusterLabels && { matchLabels: clusterLabels } }) as JsonObject;
}
