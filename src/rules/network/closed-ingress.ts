import { PAGES } from '../documentation';
import { valueAt } from '../model/lookup';
import { isTruthy } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

/** Only a program can choose such policies. */
export const closedIngress: Rule<ValuesModel> = {
  id: 'CONNECT110',
  severity: 'error',
  title: 'The network policies let nobody reach Connect from outside, and there is an Ingress',
  why: 'The ingress controller gets no answer from Connect, and browsers an error 502 or 504.',
  fix: "networkPolicies: NetworkPolicies.restricted({ ingressFrom: [NetworkPeer.namespace('ingress-nginx')] })",
  documentation: PAGES.networkPolicies,
  check: ({ beside, effective }) =>
    beside.network?.ingress === 'closed' && isTruthy(valueAt(effective, 'ingress.enabled')) ? [{ path: 'networkPolicies', received: 'without ingressFrom' }] : [],
};
