import { KubernetesObject } from '../../chart/kubernetes-object';
import { isJsonObject, Json, JsonObject } from '../../values/json';
import { Stage, StageObjects } from '../stage-chart';
import { annotated, Annotations } from './annotations';
import { isCheckJob } from './check-job';
import { isCustomResource } from './custom-resource';
import { claimTemplates, holdsData } from './data';
import { everyObject } from './every-stage';
import { withStableName } from './stable-job-name';
import { KEEP_OPTIONS, withSyncOptions } from './sync-options';
import { syncWave } from './sync-wave';
import { waitingClaims } from './waiting-claims';

const PREFIX = 'argocd.argoproj.io';

/** Without it, an object that Argo CD may not prune would leave the Application out of sync once it is gone from git. */
const IGNORED: Annotations = { [`${PREFIX}/compare-options`]: 'IgnoreExtraneous' };

/** The stages in waves, the checks as hooks, and what holds data kept. */
export function forArgoCd(stages: StageObjects, serverSideApply: boolean): StageObjects {
  const waiting = waitingClaims(stages);
  return everyObject(stages, (object, stage) => {
    const kept = holdsData(object);
    const options = [
      ...(kept ? KEEP_OPTIONS : []),
      ...(serverSideApply ? ['ServerSideApply=true'] : []),
      ...(isCustomResource(object) ? ['SkipDryRunOnMissingResource=true'] : []),
    ];
    const added = { ...wave(syncWave(object, stage, waiting.has(object))), ...hook(object, stage), ...(kept ? IGNORED : {}) };
    return withKeptTemplates(withSyncOptions(annotated(withStableName(object), added), options));
  });
}

function wave(number: number | undefined): Annotations {
  return number === undefined ? {} : { [`${PREFIX}/sync-wave`]: String(number) };
}

// A Sync hook: those before the sync would run before the Secrets are there.
function hook(object: KubernetesObject, stage: Stage): Annotations {
  if (!isCheckJob(object)) return {};
  return { [`${PREFIX}/hook`]: stage === 'verification' ? 'PostSync' : 'Sync', [`${PREFIX}/hook-delete-policy`]: 'BeforeHookCreation' };
}

// By the label of the release, Argo CD takes the claims of a StatefulSet for its own and would prune them.
function withKeptTemplates(object: KubernetesObject): KubernetesObject {
  const templates = claimTemplates(object);
  if (templates.length === 0) return object;
  return { ...object, spec: { ...(object.spec as JsonObject), volumeClaimTemplates: templates.map(keptTemplate) } };
}

function keptTemplate(template: Json): Json {
  if (!isJsonObject(template)) return template;
  return withSyncOptions(annotated(template as KubernetesObject, IGNORED), KEEP_OPTIONS);
}
