import { describe, expect, it } from 'vitest';
import { SealedSecretScope } from '../../src/options/secret-source/sealed-secret-scope';
import { SecretSource } from '../../src/options/secret-source';
import { secretObjects } from '../../src/stages/secrets';
import { sealedValue } from '../support/sealed-value';

const context = { releaseName: 'connect', namespace: 'posit-connect', contentNamespace: 'posit-connect', fullname: 'connect-rstudio-connect', replicas: 1 };
const objectsOf = (...sources: readonly SecretSource[]) => secretObjects(sources.map((source) => ({ source, purpose: 'database', key: 'password' })), context);

describe('a secret', () => {
  it('that exists is left to whoever made it', () => {
    expect(objectsOf(SecretSource.existing('connect-database', 'password'))).toEqual([]);
  });

  it('given as a literal becomes a Secret named after release and purpose', () => {
    expect(objectsOf(SecretSource.literal('p', { allowPlaintext: true }))).toMatchObject([
      { kind: 'Secret', metadata: { name: 'connect-database', namespace: 'posit-connect' }, type: 'Opaque', stringData: { password: 'p' } },
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

  it('that was sealed becomes a SealedSecret of the name and namespace for which it was sealed', () => {
    const encryptedValue = sealedValue('p');
    const metadata = { name: 'connect-database', namespace: 'posit-connect' };
    expect(objectsOf(SecretSource.sealedSecret({ encryptedValue }))).toMatchObject([
      {
        apiVersion: 'bitnami.com/v1alpha1',
        kind: 'SealedSecret',
        metadata,
        spec: { encryptedData: { password: encryptedValue }, template: { metadata, type: 'Opaque' } },
      },
    ]);
  });

  it('sealed for a wider scope says so, to the controller and on the Secret', () => {
    const [object] = objectsOf(SecretSource.sealedSecret({ encryptedValue: sealedValue('p'), scope: SealedSecretScope.namespaceWide() }));
    const annotations = { 'sealedsecrets.bitnami.com/namespace-wide': 'true' };
    expect(object).toMatchObject({ metadata: { annotations }, spec: { template: { metadata: { annotations } } } });
  });

  it('sealed for the strict scope carries no annotation', () => {
    expect(objectsOf(SecretSource.sealedSecret({ encryptedValue: sealedValue('p') }))[0].metadata).not.toHaveProperty('annotations');
  });

  it('of several sealed keys is one SealedSecret', () => {
    const [first, second] = [sealedValue('a'), sealedValue('b')];
    const [object, ...others] = objectsOf(
      SecretSource.sealedSecret({ name: 'connect', key: 'database', encryptedValue: first }),
      SecretSource.sealedSecret({ name: 'connect', key: 'ldap', encryptedValue: second }),
    );
    expect(object).toMatchObject({ metadata: { name: 'connect' }, spec: { encryptedData: { database: first, ldap: second } } });
    expect(others).toEqual([]);
  });

  it('made twice alike is made once, and two values for one key are a mistake', () => {
    const source = SecretSource.literal('p', { allowPlaintext: true });
    expect(objectsOf(source, source)).toHaveLength(1);
    expect(() => objectsOf(source, SecretSource.literal('q', { allowPlaintext: true }))).toThrow(/DUPLICATE_OBJECT[\s\S]*"password"[\s\S]*connect-database/);
  });

  it('of the CSI driver becomes a SecretProviderClass that copies the object into the Secret', () => {
    const parameters = { roleName: 'connect', objects: '- objectName: pw\n' };
    expect(objectsOf(SecretSource.csi({ provider: 'vault', parameters, objectName: 'pw' }))).toMatchObject([
      {
        apiVersion: 'secrets-store.csi.x-k8s.io/v1',
        kind: 'SecretProviderClass',
        metadata: { name: 'connect-database', namespace: 'posit-connect' },
        spec: { provider: 'vault', parameters, secretObjects: [{ secretName: 'connect-database', type: 'Opaque', data: [{ objectName: 'pw', key: 'password' }] }] },
      },
    ]);
  });
});
