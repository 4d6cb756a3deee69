import { PAGES } from '../documentation';
import { valueAt } from '../model/lookup';
import { runsOffHost } from '../model/runner';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

/** Only content that runs beside the server needs the sandbox that needs privileges. */
export const privileged: Rule<ValuesModel> = {
  id: 'CONNECT059',
  severity: 'warning',
  title: 'The server is privileged, and content runs in pods of its own',
  why: 'The privilege serves nothing there, and whoever takes over the server has the node.',
  fix: 'leave securityContext.privileged out',
  documentation: PAGES.offHost,
  check: (model) => (runsOffHost(model) && valueAt(model.effective, 'securityContext.privileged') === true ? [{ path: 'securityContext.privileged', received: 'true' }] : []),
};
