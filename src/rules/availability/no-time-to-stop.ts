import { PAGES } from '../documentation';
import { valueAt } from '../model/lookup';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

/** Zero is no "as long as it takes". */
export const noTimeToStop: Rule<ValuesModel> = {
  id: 'CONNECT123',
  severity: 'warning',
  title: 'The server is killed as soon as it is told to stop',
  why: 'Uploads and renderings break off in the middle, and a license key stays activated on a server that is gone.',
  fix: 'pod: { terminationGracePeriodSeconds: 120 }',
  documentation: PAGES.termination,
  check: (model) => {
    const path = 'pod.terminationGracePeriodSeconds';
    return valueAt(model.effective, path) === 0 ? [{ path, received: '0' }] : [];
  },
};
