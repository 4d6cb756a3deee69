import { PAGES } from '../documentation';
import { valueAt } from '../model/lookup';
import { describe } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';
import { keepsSessions } from '../model/session-affinity';

/** Each server keeps the processes of its own visitors. */
export const stickySessions: Rule<ValuesModel> = {
  id: 'CONNECT032',
  severity: 'warning',
  title: 'Several servers run, and nothing keeps a browser with one of them',
  why: 'Log-ins and interactive content break at random, whenever a request reaches another server than the one before.',
  fix: 'ingress: { enabled: true, annotations: { "nginx.ingress.kubernetes.io/affinity": "cookie" } }, or what the ingress controller has instead; a load balancer out of sight is a reason to silence this rule',
  documentation: PAGES.highAvailability,
  check: (model) => {
    const replicas = valueAt(model.effective, 'replicas');
    return Number(replicas) > 1 && !keepsSessions(model) ? [{ path: 'replicas', received: describe(replicas) }] : [];
  },
};
