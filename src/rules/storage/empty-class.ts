import { PAGES } from '../documentation';
import { valueAt } from '../model/lookup';
import { makesClaim } from '../model/shared-claims';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

const CLASS = 'sharedStorage.storageClassName';

/** To Kubernetes an empty class means "a volume that is there", to the chart it means nothing. */
export const emptyClass: Rule<ValuesModel> = {
  id: 'CONNECT073',
  severity: 'warning',
  title: 'The empty storage class never reaches the claim',
  why: 'The chart leaves it out, and the cluster puts its default class in: the claim gets a new volume or stays pending, and the prepared volume stays unused.',
  fix: 'storage: SharedStorage.nfs({ … }) or .persistentVolume({ … }) in a program; in values a claim with storageClassName: "" in extraObjects, and sharedStorage: { create: false, mount: true, name: "<claim>" }',
  documentation: PAGES.persistentVolumes,
  check: (model) => (makesClaim(model) && valueAt(model.effective, CLASS) === '' ? [{ path: CLASS, received: 'empty, which the chart drops' }] : []),
};
