import { PAGES } from '../documentation';
import { valueAt } from '../model/lookup';
import { serverCount } from '../model/servers';
import { isTruthy } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

/** Whoever runs several servers means it for production. */
export const noRequests: Rule<ValuesModel> = {
  id: 'CONNECT056',
  severity: 'info',
  title: 'Several servers run, and none asks for processor or memory',
  why: 'Kubernetes packs them onto full nodes and evicts them first when memory runs short.',
  fix: 'resources: { requests: { cpu: "1", memory: "2Gi" } }, by what the servers use',
  documentation: PAGES.resources,
  check: (model) => {
    const asked = ['requests', 'limits'].some((kind) => isTruthy(valueAt(model.effective, `resources.${kind}`)));
    return serverCount(model) > 1 && !asked ? [{ path: 'resources.requests', received: 'missing' }] : [];
  },
};
