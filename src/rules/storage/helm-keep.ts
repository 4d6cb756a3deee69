import { JsonObject } from '../../values/json';
import { PAGES } from '../documentation';
import { extraObjects } from '../model/extra-objects';
import { mapAt, textAt } from '../model/lookup';
import { makesClaim } from '../model/shared-claims';
import { below } from '../model/value-path';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

const KEEP = 'helm.sh/resource-policy';

/** Annotations by which the others keep an object, and how their values look then. */
const KEPT_BY_OTHERS: readonly (readonly [name: string, value: RegExp])[] = [
  ['argocd.argoproj.io/sync-options', /(Prune|Delete)=(false|confirm)/],
  ['kustomize.toolkit.fluxcd.io/prune', /^disabled$/i],
];

/** The chart writes it by default; only who writes it, too, is known to count on it. */
export const helmKeep: Rule<ValuesModel> = {
  id: 'CONNECT079',
  severity: 'info',
  title: 'The claim is kept in the terms of helm alone',
  why: 'Manifests that are rendered first are no release of helm: kubectl and Flux do not know the annotation, Argo CD heeds only half of it, and the claim is pruned as soon as it is gone from git.',
  fix: '"argocd.argoproj.io/sync-options": "Prune=false,Delete=false" or "kustomize.toolkit.fluxcd.io/prune": "disabled" beside it',
  documentation: PAGES.chart,
  check: (model) => [
    ...(makesClaim(model) && isForHelmAlone(mapAt(model.values, 'sharedStorage.annotations')) ? [below('sharedStorage.annotations', KEEP)] : []),
    ...extraObjects(model, 'PersistentVolumeClaim')
      .filter(({ object }) => isForHelmAlone(mapAt(object, 'metadata.annotations')))
      .map(({ path }) => below(path, 'metadata', 'annotations', KEEP)),
  ].map((path) => ({ path, received: '"keep"' })),
};

function isForHelmAlone(annotations: JsonObject): boolean {
  return annotations[KEEP] === 'keep' && !KEPT_BY_OTHERS.some(([name, kept]) => kept.test(textAt(annotations, [name])));
}
