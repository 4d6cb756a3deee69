import { PAGES } from '../documentation';
import { valueAt } from '../model/lookup';
import { serverCount } from '../model/servers';
import { keepsSessions } from '../model/session-affinity';
import { describe } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

/** Each server keeps the processes of its own visitors. */
export const stickySessions: Rule<ValuesModel> = {
  id: 'CONNECT032',
  severity: 'warning',
  title: 'Several servers run, and nothing keeps a browser with one of them',
  why: 'Log-ins and interactive content break at random, whenever a request reaches another server than the one before.',
  fix: 'ingress: { enabled: true, annotations: { "nginx.ingress.kubernetes.io/affinity": "cookie" } }, or what the ingress controller has instead; sessionPersistence in an HTTPRoute; a load balancer out of sight is a reason to silence this rule',
  documentation: PAGES.highAvailability,
  check: (model) => {
    if (serverCount(model) <= 1 || keepsSessions(model)) return [];
    return [{ path: 'replicas', received: describe(valueAt(model.effective, 'replicas')) }];
  },
};
