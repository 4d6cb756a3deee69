import { PAGES } from '../documentation';
import { valueAt } from '../model/lookup';
import { isMountedByMany, makesClaim } from '../model/shared-claims';
import { isTruthy } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

const CLASS = 'sharedStorage.storageClassName';

/** Which storage comes is then the choice of whoever set up the cluster. */
export const defaultClass: Rule<ValuesModel> = {
  id: 'CONNECT072',
  severity: 'info',
  title: 'The cluster chooses the class of the shared storage',
  why: 'In most clusters the default class gives disks of one node: the claim stays pending, or pods on another node hang in ContainerCreating.',
  fix: 'sharedStorage: { storageClassName: "<a class with ReadWriteMany>" }',
  documentation: PAGES.storageClasses,
  check: (model) => {
    const chosen = valueAt(model.effective, CLASS);
    if (!makesClaim(model) || isTruthy(chosen) || chosen === '' || !isMountedByMany(model)) return [];
    return [{ path: CLASS, received: 'not chosen' }];
  },
};
