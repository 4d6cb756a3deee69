import { secretNames } from '../../values/secret-stores';
import { PAGES } from '../documentation';
import { ManifestsModel, namespaceOf } from '../model/manifests-model';
import { mountedClasses, storedSecrets } from '../model/secret-stores';
import { below } from '../model/value-path';
import { podsOf } from '../model/workloads';
import { Rule } from '../rule';

/** Of Secrets whose SecretProviderClass is in sight. */
export const storeNotMounted: Rule<ManifestsModel> = {
  id: 'CONNECT105',
  severity: 'warning',
  title: 'A pod reads a Secret that exists only while its store is mounted, and does not mount it',
  why: 'Unless another pod mounts the store at that moment there is no such Secret, and the pod waits in CreateContainerConfigError or ContainerCreating.',
  fix: 'volumes: [{ name: "secret-store", csi: { driver: "secrets-store.csi.k8s.io", readOnly: true, volumeAttributes: { secretProviderClass: "<class>" } } }], and a mount of it',
  documentation: PAGES.secretStores,
  check: (model) => {
    const stored = storedSecrets(model);
    if (stored.length === 0) return [];
    return podsOf(model).flatMap((pod) => {
      const [read, mounted] = [secretNames(pod.pod), mountedClasses(pod)];
      return stored
        .filter(({ namespace, secret }) => namespace === namespaceOf(pod.workload.object) && read.has(secret))
        .filter(({ providerClass }) => !mounted.has(providerClass))
        .map(({ secret, providerClass }) => ({ path: below(pod.path, 'volumes'), received: `without the class ${providerClass}, which makes the Secret ${secret}` }));
    });
  },
};
