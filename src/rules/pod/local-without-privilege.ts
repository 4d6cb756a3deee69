import { PAGES } from '../documentation';
import { valueAt } from '../model/lookup';
import { runsOffHost } from '../model/runner';
import { describe } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

const USERS = ['pod.securityContext', 'securityContext'];

/** Local execution starts content as other users, in a sandbox. */
export const localWithoutPrivilege: Rule<ValuesModel> = {
  id: 'CONNECT060',
  severity: 'warning',
  title: 'Content runs beside the server, which may not do what that needs',
  why: 'Connect puts each piece of content into a sandbox of its own and runs it as another user: without root and privileges no content starts.',
  fix: 'securityContext: { privileged: true } and no runAsNonRoot or runAsUser, or content in pods of its own',
  documentation: PAGES.offHost,
  check: (model) => {
    if (runsOffHost(model)) return [];
    const others = USERS.flatMap((path) => [`${path}.runAsNonRoot`, `${path}.runAsUser`])
      .map((path) => ({ path, value: valueAt(model.effective, path) }))
      .filter(({ value }) => value === true || (typeof value === 'number' && value > 0))
      .map(({ path, value }) => ({ path, received: describe(value) }));
    const isPrivileged = valueAt(model.effective, 'securityContext.privileged');
    return isPrivileged === true ? others : [{ path: 'securityContext.privileged', received: describe(isPrivileged) }, ...others];
  },
};
