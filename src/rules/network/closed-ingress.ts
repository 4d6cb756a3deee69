import { PAGES } from '../documentation';
import { ValuesModel } from '../model/values-model';
import { waysIn } from '../model/ways-in';
import { Rule } from '../rule';

/** Only a program can choose such policies. */
export const closedIngress: Rule<ValuesModel> = {
  id: 'CONNECT110',
  severity: 'error',
  title: 'The network policies let nobody reach Connect from outside, and there is an Ingress or a route',
  why: 'The ingress controller or Gateway gets no answer from Connect, and browsers an error 502 or 504.',
  fix: "networkPolicies: NetworkPolicies.restricted({ ingressFrom: [NetworkPeer.namespace('ingress-nginx')] })",
  documentation: PAGES.networkPolicies,
  check: (model) =>
    model.beside.network?.ingress === 'closed' && waysIn(model).length > 0 ? [{ path: 'networkPolicies', received: 'without ingressFrom' }] : [],
};
