import { PAGES } from '../documentation';
import { valueAt } from '../model/lookup';
import { usesDirectRunner } from '../model/runner';
import { describe, isTruthy } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

const SUB_PATH = 'sharedStorage.subPath';

/** Kubernetes mounts only what lies inside the volume. */
export const subPathRelative: Rule<ValuesModel> = {
  id: 'CONNECT012',
  severity: 'error',
  title: 'The folder of the volume is no path inside it',
  why: 'Kubernetes refuses pods with an absolute sub-path or one that leaves the volume; the chart renders nothing, and takes even a name with two dots for an escape.',
  fix: 'sharedStorage: { subPath: "connect/production" }',
  documentation: PAGES.subPath,
  refusedByChart: true,
  check: (model) => {
    const subPath = valueAt(model.effective, SUB_PATH);
    if (!usesDirectRunner(model) || !isTruthy(subPath)) return [];
    const inside = typeof subPath === 'string' && !subPath.startsWith('/') && !subPath.includes('..');
    return inside ? [] : [{ path: SUB_PATH, received: describe(subPath) }];
  },
};
