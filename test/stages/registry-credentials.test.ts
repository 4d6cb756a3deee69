import { Testing } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import { Checks, ContentNamespace, Database, PositConnect, PositConnectProps, RegistryCredential, SealedSecretScope, SecretSource } from '../../src';
import { minimalProps } from '../support/minimal-props';
import { sealedValue } from '../support/sealed-value';

interface Manifest {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
  // Manifests are read as they are: plain YAML of any shape.
  readonly [field: string]: any;
}

const contentNamespace = ContentNamespace.named('content');
const external = RegistryCredential.of('registry', SecretSource.externalSecret({ store: 'vault', remoteKey: 'registry' }));
const sealed = (scope?: SealedSecretScope) => SecretSource.sealedSecret({ encryptedValue: sealedValue('{"auths":{}}'), scope });

function objectsOf(changes: Partial<PositConnectProps>): readonly Manifest[] {
  const app = Testing.app();
  const { prerequisites, preflight, release } = new PositConnect(app, 'connect', minimalProps(changes));
  return [prerequisites, preflight, release].flatMap((chart) => (chart === undefined ? [] : (Testing.synth(chart) as Manifest[])));
}

const made = (objects: readonly Manifest[], kind: string) => objects.filter((object) => object.kind === kind && object.metadata.name === 'registry');

describe('a registry credential', () => {
  it('is made where Connect runs and where content runs, in the form that the kubelet reads', () => {
    const secrets = made(objectsOf({ registryCredentials: [external], contentNamespace }), 'ExternalSecret');
    expect(secrets.map(({ metadata }) => metadata.namespace)).toEqual(['posit-connect', 'content']);
    for (const { spec } of secrets) {
      expect(spec).toMatchObject({ target: { name: 'registry', template: { type: 'kubernetes.io/dockerconfigjson' } }, data: [{ secretKey: '.dockerconfigjson' }] });
    }
  });

  it('is made once where both share a namespace', () => {
    expect(made(objectsOf({ registryCredentials: [external] }), 'ExternalSecret')).toHaveLength(1);
  });

  it('is used by server, content, checks and the database of an evaluation, beside those that exist', () => {
    const database = Database.evaluation({ password: SecretSource.existing('a', 'b') });
    const objects = objectsOf({ registryCredentials: [external], imagePullSecrets: ['other', 'registry'], database, checks: Checks.recommended() });
    const used = [{ name: 'other' }, { name: 'registry' }];
    for (const kind of ['Deployment', 'StatefulSet', 'Job']) {
      expect(objects.find((object) => object.kind === kind)?.spec.template.spec.imagePullSecrets).toEqual(used);
    }
    expect(objects.find(({ metadata }) => metadata.name.endsWith('-config'))?.data['job.yaml']).toMatch(/- name: other\s+- name: registry/);
  });

  it('given as a literal is a Secret of the type of pull secrets', () => {
    const text = '{"auths":{"registry.example.com":{"auth":"dTpw"}}}';
    const [secret] = made(objectsOf({ registryCredentials: [RegistryCredential.of('registry', SecretSource.literal(text, { allowPlaintext: true }))] }), 'Secret');
    expect(secret).toMatchObject({ type: 'kubernetes.io/dockerconfigjson', stringData: { '.dockerconfigjson': text } });
  });

  it('that was sealed for one namespace is refused for two, unless there is another for content', () => {
    const told = (credential: RegistryCredential) => {
      const app = Testing.app();
      new PositConnect(app, 'connect', minimalProps({ registryCredentials: [credential], contentNamespace }));
      return () => app.synth();
    };
    expect(told(RegistryCredential.of('registry', sealed()))).toThrow(/REGISTRY_CREDENTIAL[^]*sealed for one namespace[^]*contentSource/);
    expect(told(RegistryCredential.of('registry', sealed(), { contentSource: sealed() }))).not.toThrow();
    expect(told(RegistryCredential.of('registry', sealed(SealedSecretScope.clusterWide())))).not.toThrow();
  });
});
