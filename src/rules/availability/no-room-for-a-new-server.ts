import { PAGES } from '../documentation';
import { valueAt } from '../model/lookup';
import { rollingUpdate } from '../model/update-strategy';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

const APART = 'pod.affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution';

/** How many nodes there are is out of sight. */
export const noRoomForANewServer: Rule<ValuesModel> = {
  id: 'CONNECT122',
  severity: 'info',
  title: 'No two servers may share a node, and none goes before a new one is ready',
  why: 'An update needs one node more than there are servers; without it the new server stays Pending and the update never goes on.',
  fix: 'preferredDuringSchedulingIgnoredDuringExecution in place of requiredDuringSchedulingIgnoredDuringExecution, or strategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: 1 } }; one node more is a reason to silence this rule',
  documentation: PAGES.deployments,
  check: (model) => {
    const terms = valueAt(model.effective, APART);
    const isStrict = Array.isArray(terms) && terms.length > 0 && rollingUpdate(model)?.unavailable === 0;
    return isStrict ? [{ path: APART, received: 'required' }] : [];
  },
};
