import { describe, expect, it } from 'vitest';
import { PositConnectErrors, RegistryCredential, SecretSource } from '../../src';
import { sealedValue } from '../support/sealed-value';
import { caught } from '../support/caught';

const literal = (text: string) => SecretSource.literal(text, { allowPlaintext: true });
const sealed = (props: { readonly name?: string; readonly key?: string }) => SecretSource.sealedSecret({ encryptedValue: sealedValue('{}'), ...props });

const BAD: readonly [title: string, source: SecretSource, words: readonly string[]][] = [
  ['a Secret that exists', SecretSource.existing('registry', '.dockerconfigjson'), ['exists', 'imagePullSecrets', "['registry']"]],
  ['a store that no pod of content mounts', SecretSource.csi({ provider: 'vault', parameters: {}, objectName: 'registry' }), ['mounts', 'store', 'externalSecret']],
  ['a sealed Secret of another name', sealed({ name: 'other' }), ['other', 'registry', 'same name']],
  ['a sealed Secret with another key', sealed({ key: 'password' }), ['key', 'password', '.dockerconfigjson']],
  ['a password', literal('hunter2'), ['source', 'config.json', 'auths']],
  ['JSON that is no config.json', literal('{"user":"hunter2"}'), ['source', 'config.json', 'auths']],
  ['null', literal('null'), ['source', 'config.json', 'auths']],
];

describe('a registry credential', () => {
  it.each(BAD)('is not made of %s', (_title, source, words) => {
    const error = caught(() => RegistryCredential.of('registry', source));
    expect(PositConnectErrors.codeOf(error)).toBe('REGISTRY_CREDENTIAL');
    for (const word of words) expect(String(error)).toContain(word);
    expect(String(error)).not.toContain('hunter2');
  });

  it('has a name that Kubernetes takes', () => {
    expect(() => RegistryCredential.of('My Registry', literal('{"auths":{}}'))).toThrow(/KUBERNETES_NAME/);
  });

  it('judges the source of content, too', () => {
    const source = literal('{"auths":{}}');
    expect(() => RegistryCredential.of('registry', source, { contentSource: literal('hunter2') })).toThrow(/contentSource is a text that is no config\.json/);
  });
});
