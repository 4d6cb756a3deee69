import { PAGES } from '../documentation';
import { valueAt } from '../model/lookup';
import { usesDirectRunner } from '../model/runner';
import { describe } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

const KIND = 'backends.kubernetes.defaultResourceJobBase.kind';

/** Content always runs in Jobs. */
export const jobBaseKind: Rule<ValuesModel> = {
  id: 'CONNECT018',
  severity: 'error',
  title: 'The base of content Jobs is of another kind',
  why: 'Connect starts content as Jobs only; the chart renders nothing.',
  fix: 'leave kind out of backends.kubernetes.defaultResourceJobBase, or write kind: "Job"',
  documentation: PAGES.directRunner,
  refusedByChart: true,
  check: (model) => {
    const kind = valueAt(model.effective, KIND);
    return usesDirectRunner(model) && kind !== undefined && kind !== 'Job' ? [{ path: KIND, received: describe(kind) }] : [];
  },
};
