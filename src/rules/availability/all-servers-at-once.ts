import { PAGES } from '../documentation';
import { valueAt } from '../model/lookup';
import { serverCount } from '../model/servers';
import { describe } from '../model/truth';
import { rollingUpdate } from '../model/update-strategy';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

/** Several servers are there so that one serves while another is replaced. */
export const allServersAtOnce: Rule<ValuesModel> = {
  id: 'CONNECT119',
  severity: 'warning',
  title: 'An update may take all servers away at once',
  why: 'Nobody is served until a new server has started, at every change of version or configuration.',
  fix: 'strategy: { type: "RollingUpdate", rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } }; silence this rule where old and new must not meet on one database',
  documentation: PAGES.deployments,
  check: (model) => {
    const servers = serverCount(model);
    if (servers < 2) return [];
    const path = 'strategy.rollingUpdate.maxUnavailable';
    const update = rollingUpdate(model);
    if (update === undefined) return [{ path: 'strategy.type', received: describe(valueAt(model.effective, 'strategy.type')) }];
    const covers = update.unavailable !== undefined && update.unavailable >= servers;
    return covers ? [{ path, received: `${describe(valueAt(model.effective, path))}, of ${servers}` }] : [];
  },
};
