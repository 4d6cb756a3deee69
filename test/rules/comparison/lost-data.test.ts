import { describe, expect, it } from 'vitest';
import { KubernetesObject } from '../../../src/chart/kubernetes-object';
import { lostData } from '../../../src/rules/comparison/lost-data';
import { COMPARISON_RULES, evaluateComparison } from '../../../src/rules/engine';
import { manifestComparison } from '../../../src/rules/model/manifest-comparison';
import { object } from '../manifest-examples';

const CLAIM = object('PersistentVolumeClaim');

describe('CONNECT100: data that were in the old manifests', () => {
  it('is in the catalogue', () => expect(COMPARISON_RULES).toContain(lostData));

  it.each([
    ['a claim', CLAIM, 'PersistentVolumeClaim posit-connect/connect'],
    ['a volume', object('PersistentVolume', {}, { namespace: undefined }), 'PersistentVolume connect'],
    ['a namespace', object('Namespace', {}, { namespace: undefined }), 'Namespace connect'],
  ])('and are not in the new ones: %s', (_, gone, path) => {
    expect(lost([gone, object('Service')], [object('Service')])).toEqual([path]);
  });

  it('under another name are missing all the same', () => {
    expect(lost([CLAIM], [object('PersistentVolumeClaim', {}, { name: 'other' })])).toEqual(['PersistentVolumeClaim posit-connect/connect']);
  });

  it.each([
    ['are kept', [CLAIM], [CLAIM]],
    ['are new', [], [CLAIM]],
    ['never were any', [object('Deployment')], []],
    ['are kept by Argo CD', [object('PersistentVolumeClaim', {}, { annotations: { 'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false' } })], []],
    ['are kept by Flux', [object('PersistentVolumeClaim', {}, { annotations: { 'kustomize.toolkit.fluxcd.io/prune': 'disabled' } })], []],
    ['are kept by helm', [object('PersistentVolumeClaim', {}, { annotations: { 'helm.sh/resource-policy': 'keep' } })], []],
  ])('that %s are all right', (_, before, after) => {
    expect(lost(before, after)).toEqual([]);
  });
});

function lost(before: readonly KubernetesObject[], after: readonly KubernetesObject[]): readonly string[] {
  return evaluateComparison(manifestComparison(before, after)).filter(({ rule }) => rule === 'CONNECT100').map(({ path }) => path);
}
