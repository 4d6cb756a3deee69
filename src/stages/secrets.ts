import { KubernetesObject } from '../chart/kubernetes-object';
import { secretReference, SecretUse } from '../values/contribution';
import { ReleaseContext } from '../values/release-context';
import { libraryLabels } from './labels';

/** The objects that make the Secrets which the user did not make: a Secret for a literal, an ExternalSecret for a store. */
export function secretObjects(uses: readonly SecretUse[], context: ReleaseContext): readonly KubernetesObject[] {
  return uses.flatMap((use) => secretObject(use, context));
}

function secretObject(use: SecretUse, context: ReleaseContext): readonly KubernetesObject[] {
  const origin = use.source._origin;
  const { name, key } = secretReference(use, context.releaseName);
  const metadata = { name, namespace: context.namespace, labels: libraryLabels(context.releaseName, 'secret') };
  switch (origin.kind) {
    case 'existing':
      return [];
    case 'literal':
      return [{ apiVersion: 'v1', kind: 'Secret', metadata, type: 'Opaque', stringData: { [key]: origin.value } }];
    case 'external': {
      const remoteRef = { key: origin.remoteKey, property: origin.remoteProperty };
      const spec = {
        refreshInterval: origin.refreshInterval,
        secretStoreRef: { name: origin.store, kind: origin.storeKind },
        target: { name },
        data: [{ secretKey: key, remoteRef }],
      };
      return [{ apiVersion: 'external-secrets.io/v1', kind: 'ExternalSecret', metadata, spec }];
    }
  }
}
