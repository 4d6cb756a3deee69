import { KubernetesObject } from '../../chart/kubernetes-object';
import { Stage } from '../stage-chart';
import { groupOf } from './custom-resource';

/** Namespaces, and what makes the Secrets that everything after them reads. */
const FIRST = -30;
/** Accounts, rights, policies, limits and settings, before the pods that they are for. */
const SECOND = -25;
/** Volumes, claims and the checks: a claim may be bound only when a check mounts it, so that they must not wait for each other. */
const CHECKS = -20;

const FIRST_KINDS: ReadonlySet<string> = new Set(['Namespace', 'Secret', 'ExternalSecret', 'SealedSecret', 'SecretProviderClass']);
const CHECKED_KINDS: ReadonlySet<string> = new Set(['PersistentVolume', 'PersistentVolumeClaim', 'StatefulSet', 'Job']);
/** Groups whose objects are healthy only once the release is there. */
const LATE_GROUPS: ReadonlySet<string> = new Set(['gateway.networking.k8s.io', 'monitoring.coreos.com']);

/** Wave of an object in Argo CD; 0, where Argo CD puts it by itself, is undefined. `waits` tells a claim that only the release mounts. */
export function syncWave(object: KubernetesObject, stage: Stage, waits: boolean): number | undefined {
  if (stage === 'release' || stage === 'verification' || waits) return undefined;
  if (FIRST_KINDS.has(object.kind)) return FIRST;
  if (CHECKED_KINDS.has(object.kind)) return CHECKS;
  return LATE_GROUPS.has(groupOf(object)) ? undefined : SECOND;
}
