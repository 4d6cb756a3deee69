import { PAGES } from '../documentation';
import { valueAt } from '../model/lookup';
import { usesDirectRunner } from '../model/runner';
import { describe } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

const KIND = 'backends.kubernetes.defaultResourceServiceBase.kind';

/** Connect reaches content through Services. */
export const serviceBaseKind: Rule<ValuesModel> = {
  id: 'CONNECT019',
  severity: 'error',
  title: 'The base of content Services is of another kind',
  why: 'Connect reaches content through Services only; the chart renders nothing.',
  fix: 'leave kind out of backends.kubernetes.defaultResourceServiceBase, or write kind: "Service"',
  documentation: PAGES.directRunner,
  refusedByChart: true,
  check: (model) => {
    const kind = valueAt(model.effective, KIND);
    return usesDirectRunner(model) && kind !== undefined && kind !== 'Service' ? [{ path: KIND, received: describe(kind) }] : [];
  },
};
