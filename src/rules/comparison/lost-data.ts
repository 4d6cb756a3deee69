import { KubernetesObject } from '../../chart/kubernetes-object';
import { DATA_KINDS } from '../../values/data-kinds';
import { PAGES } from '../documentation';
import { textAt } from '../model/lookup';
import { ManifestComparison } from '../model/manifest-comparison';
import { nameOf } from '../model/manifests-model';
import { Rule } from '../rule';

/** Annotations by which an object outlives its manifest. */
const KEPT: readonly (readonly [name: string, value: RegExp])[] = [
  ['argocd.argoproj.io/sync-options', /Prune=false/],
  ['helm.sh/resource-policy', /^keep$/],
  ['kustomize.toolkit.fluxcd.io/prune', /^disabled$/i],
];

/** A warning: what happens depends on who applies the manifests, and on the reclaim policy. */
export const lostData: Rule<ManifestComparison> = {
  id: 'CONNECT100',
  severity: 'warning',
  title: 'What holds data is no longer among the manifests',
  why: 'Whatever prunes (Argo CD, Flux, kubectl apply --prune) deletes it: a claim takes its volume along unless that is retained, a namespace all that is in it.',
  fix: 'its old manifest, until the data are no longer needed or are copied; or an annotation by which it is kept, applied first: argocd.argoproj.io/sync-options: Prune=false, kustomize.toolkit.fluxcd.io/prune: disabled',
  documentation: PAGES.persistentVolumes,
  foundBy: 'only `check --against` finds',
  check: ({ gone }) => gone.filter(({ object }) => DATA_KINDS.has(object.kind) && nameOf(object) !== '' && !isKept(object)).map(({ path }) => ({ path, received: 'gone' })),
};

function isKept(object: KubernetesObject): boolean {
  return KEPT.some(([name, value]) => value.test(textAt(object, ['metadata', 'annotations', name])));
}
