import { KubernetesObject } from '../../chart/kubernetes-object';
import { PAGES } from '../documentation';
import { itemsAt, textAt, valueAt } from '../model/lookup';
import { ManifestsModel, nameOf, namespaceOf, objectsOf } from '../model/manifests-model';
import { PlacedPod, podsOf } from '../model/workloads';
import { Rule } from '../rule';

const WAVE = 'argocd.argoproj.io/sync-wave';
const HOOK = 'argocd.argoproj.io/hook';

/** Argo CD begins a wave when all of the last is healthy, and a claim may be bound only when a pod mounts it. */
export const claimAloneInWave: Rule<ManifestsModel> = {
  id: 'CONNECT102',
  severity: 'warning',
  title: 'A claim is in an earlier wave of Argo CD than what mounts it',
  why: 'With a class that binds when the first pod comes (WaitForFirstConsumer), Argo CD waits for the claim and the claim for a pod of a later wave: the sync never ends.',
  fix: 'metadata: { annotations: { "argocd.argoproj.io/sync-wave": "<wave of what mounts it>" } }, on the claim',
  documentation: PAGES.argoCdWaves,
  check: (model) => {
    const pods = podsOf(model).filter(({ workload }) => ['', 'Sync'].includes(annotationOf(workload.object, HOOK)));
    return objectsOf(model, 'PersistentVolumeClaim').filter(({ object }) => isDynamic(object)).flatMap(({ path, object }) => {
      const waves = pods.filter((pod) => mounts(pod, object)).map(({ workload }) => waveOf(workload.object));
      const first = Math.min(...waves);
      if (waves.length === 0 || waveOf(object) >= first) return [];
      return [{ path: [...path, 'metadata', 'annotations', WAVE], received: `${waveOf(object)}, and ${first} is the first wave in which a pod mounts it` }];
    });
  },
};

function isDynamic(claim: KubernetesObject): boolean {
  return textAt(claim, ['spec', 'volumeName']) === '' && valueAt(claim, ['spec', 'storageClassName']) !== '';
}

function mounts({ workload, pod }: PlacedPod, claim: KubernetesObject): boolean {
  if (namespaceOf(workload.object) !== namespaceOf(claim)) return false;
  return itemsAt(pod, 'volumes').some(({ value }) => textAt(value, ['persistentVolumeClaim', 'claimName']) === nameOf(claim));
}

function waveOf(object: KubernetesObject): number {
  const wave = Number(annotationOf(object, WAVE) || 0);
  return Number.isInteger(wave) ? wave : 0;
}

function annotationOf(object: KubernetesObject, name: string): string {
  return textAt(object, ['metadata', 'annotations', name]);
}
