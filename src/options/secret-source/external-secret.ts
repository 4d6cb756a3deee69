import { requireObjectName } from '../syntax/kubernetes-name';
import { OPAQUE, SecretOrigin } from './secret-origin';

/** Options of `SecretSource.externalSecret`. */
export interface ExternalSecretProps {
  /** Name of the `SecretStore` or `ClusterSecretStore` that holds the value. */
  readonly store: string;

  /**
   * Kind of the store: `SecretStore` or `ClusterSecretStore`.
   *
   * @default 'ClusterSecretStore'
   */
  readonly storeKind?: string;

  /** Key of the value in the store, e.g. `connect/database`. */
  readonly remoteKey: string;

  /**
   * Property inside the remote value, for stores that keep maps.
   *
   * @default - the whole remote value
   */
  readonly remoteProperty?: string;

  /**
   * How often the operator reads the store again, e.g. `1h`; `0` reads once.
   *
   * @default '1h'
   */
  readonly refreshInterval?: string;
}

/** A value that the External Secrets operator copies from a store. */
export function externalOrigin(props: ExternalSecretProps): SecretOrigin {
  const secretStoreRef = { name: requireObjectName(props.store, 'SecretSource.externalSecret', 'store'), kind: props.storeKind ?? 'ClusterSecretStore' };
  const { remoteKey, remoteProperty, refreshInterval = '1h' } = props;
  return {
    kind: 'external',
    manifest: ({ name, namespace, key, type }) => ({
      apiVersion: 'external-secrets.io/v1',
      kind: 'ExternalSecret',
      metadata: { name, namespace },
      spec: {
        refreshInterval,
        secretStoreRef,
        target: { name, template: type === OPAQUE ? undefined : { type } },
        data: [{ secretKey: key, remoteRef: { key: remoteKey, property: remoteProperty } }],
      },
    }),
  };
}
