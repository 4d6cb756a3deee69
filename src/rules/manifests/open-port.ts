import { OPEN_FOR } from '../../stages/network-policies/policy';
import { PAGES } from '../documentation';
import { textAt } from '../model/lookup';
import { ManifestsModel, objectsOf } from '../model/manifests-model';
import { below } from '../model/value-path';
import { Rule } from '../rule';

/** What a policy is open for, it says in an annotation. */
export const openPort: Rule<ManifestsModel> = {
  id: 'CONNECT109',
  severity: 'info',
  title: 'A network policy allows ports to any address, because it cannot name a host',
  why: 'Whoever gets into the pod reaches any server that listens on such a port, not the one alone for which it is open.',
  fix: "NetworkPolicies.restricted({ addresses: { '<host>': ['<range>/32'] } }) in a program",
  documentation: PAGES.networkPolicies,
  check: (model) =>
    objectsOf(model, 'NetworkPolicy')
      .map(({ path, object }) => ({ path: below(path, 'spec', 'egress'), received: textAt(object, ['metadata', 'annotations', OPEN_FOR]) }))
      .filter(({ received }) => received !== '')
      .map(({ path, received }) => ({ path, received: `open for ${received}` })),
};
