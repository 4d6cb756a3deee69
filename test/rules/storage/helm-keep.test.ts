import { helmKeep } from '../../../src/rules/storage/helm-keep';
import { JsonObject } from '../../../src/values/json';
import { itHolds, STORED } from '../rule-examples';

const KEEP = { 'helm.sh/resource-policy': 'keep' };

const created = (annotations: JsonObject): JsonObject => ({ sharedStorage: { create: true, annotations } });
const extra = (kind: string, annotations: JsonObject): JsonObject => ({ ...STORED, extraObjects: [{ apiVersion: 'v1', kind, metadata: { name: 'connect', annotations } }] });

itHolds(helmKeep, {
  violated: [
    ['written by the user', created(KEEP), 'sharedStorage.annotations["helm.sh/resource-policy"]'],
    ['beside something else', created({ ...KEEP, 'argocd.argoproj.io/sync-options': 'ServerSideApply=true' }), 'sharedStorage.annotations["helm.sh/resource-policy"]'],
    ['a claim among the extra objects', extra('PersistentVolumeClaim', KEEP), 'extraObjects[0].metadata.annotations["helm.sh/resource-policy"]'],
  ],
  respected: [
    ['the default of the chart', { sharedStorage: { create: true } }],
    ['other annotations', created({ team: 'data-science' })],
    ['taken away', created({ 'helm.sh/resource-policy': null })],
    ['kept in the terms of Argo CD', created({ ...KEEP, 'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false' })],
    ['kept in the terms of Flux', created({ ...KEEP, 'kustomize.toolkit.fluxcd.io/prune': 'disabled' })],
    ['a claim that exists', { sharedStorage: { mount: true, name: 'connect-data', annotations: KEEP } }],
    ['a volume, which keeps its data by itself', extra('PersistentVolume', KEEP)],
  ],
});
