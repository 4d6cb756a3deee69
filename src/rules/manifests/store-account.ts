import { distinctBy } from '../../values/distinct';
import { PAGES } from '../documentation';
import { connectServers } from '../model/connect-servers';
import { textAt } from '../model/lookup';
import { ManifestsModel, namespaceOf } from '../model/manifests-model';
import { mountedClasses } from '../model/secret-stores';
import { below } from '../model/value-path';
import { podsOf } from '../model/workloads';
import { Rule } from '../rule';

/** Once an account: where the store lets in one of its pods, it lets in all. */
export const storeAccount: Rule<ManifestsModel> = {
  id: 'CONNECT106',
  severity: 'info',
  title: 'A store of secrets must let in another account than that of the server',
  why: 'The driver logs in to the store as the account of the pod; where the store does not know it, the pod waits in ContainerCreating until its deadline.',
  fix: 'the account in the role, trust policy or federated credential of the store, beside that of the server',
  documentation: PAGES.secretStores,
  check: (model) => {
    const servers = new Set(connectServers(model).map(({ pod, namespace }) => `${namespace}/${textAt(pod.pod, 'serviceAccountName') || 'default'}`));
    if (servers.size === 0) return [];
    const readers = podsOf(model).filter((pod) => mountedClasses(pod).size > 0);
    const accounts = readers.map((pod) => ({ pod, account: `${namespaceOf(pod.workload.object)}/${textAt(pod.pod, 'serviceAccountName') || 'default'}` }));
    return distinctBy(accounts, ({ account }) => account)
      .filter(({ account }) => !servers.has(account))
      .map(({ pod, account }) => ({ path: below(pod.path, 'serviceAccountName'), received: account }));
  },
};
