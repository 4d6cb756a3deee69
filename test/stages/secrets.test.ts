import { describe, expect, it } from 'vitest';
import { SecretSource } from '../../src/options/secret-source';
import { secretObjects } from '../../src/stages/secrets';

const context = { releaseName: 'connect', namespace: 'posit-connect', contentNamespace: 'posit-connect', fullname: 'connect-rstudio-connect', replicas: 1 };
const objectsOf = (source: SecretSource) => secretObjects([{ source, purpose: 'database', key: 'password' }], context);

describe('a secret', () => {
  it('that exists is left to whoever made it', () => {
    expect(objectsOf(SecretSource.existing('connect-database', 'password'))).toEqual([]);
  });

  it('given as a literal becomes a Secret named after release and purpose', () => {
    expect(objectsOf(SecretSource.literal('p', { allowPlaintext: true }))).toMatchObject([
      { kind: 'Secret', metadata: { name: 'connect-database', namespace: 'posit-connect' }, stringData: { password: 'p' } },
    ]);
  });

  it('from a store becomes an ExternalSecret that makes the Secret, and holds no value', () => {
    const source = SecretSource.externalSecret({ store: 'vault', storeKind: 'SecretStore', remoteKey: 'connect/database', remoteProperty: 'password' });
    expect(objectsOf(source)).toMatchObject([
      {
        kind: 'ExternalSecret',
        metadata: { name: 'connect-database' },
        spec: {
          refreshInterval: '1h',
          secretStoreRef: { name: 'vault', kind: 'SecretStore' },
          target: { name: 'connect-database' },
          data: [{ secretKey: 'password', remoteRef: { key: 'connect/database', property: 'password' } }],
        },
      },
    ]);
  });
});
