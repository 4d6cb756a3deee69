import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PositConnectErrors, SecretSource } from '../../src';
import { sealedValue } from '../support/sealed-value';
import { caught } from '../support/caught';

const csi = { provider: 'vault', parameters: { roleName: 'connect' }, objectName: 'database-password' };

const BAD: readonly [title: string, make: () => unknown, code: string, words: readonly string[]][] = [
  ['a name with capitals', () => SecretSource.existing('Connect', 'password'), 'KUBERNETES_NAME', ['name', 'Connect', 'lower-case']],
  ['a literal without consent', () => SecretSource.literal('hunter2'), 'SECRET_PLAINTEXT', ['literal', 'consent', 'allowPlaintext']],
  ['a store with a blank in its name', () => SecretSource.externalSecret({ store: 'my vault', remoteKey: 'k' }), 'KUBERNETES_NAME', ['store', 'my vault', 'lower-case']],
  ['a plain value in place of a sealed one', () => SecretSource.sealedSecret({ encryptedValue: 'hunter2' }), 'SECRET_NOT_SEALED', ['encryptedValue', '7 characters', 'kubeseal --raw']],
  ['a plain value in base64', () => SecretSource.sealedSecret({ encryptedValue: Buffer.from('hunter2'.repeat(99)).toString('base64') }), 'SECRET_NOT_SEALED', ['encryptedValue', 'prints', 'AgB']],
  ['nothing in place of a sealed value', () => SecretSource.sealedSecret({ encryptedValue: '' }), 'SECRET_NOT_SEALED', ['encryptedValue', '0 characters', 'kubeseal']],
  ['a sealed value that was cut short', () => SecretSource.sealedSecret({ encryptedValue: sealedValue('x').slice(0, 360) }), 'SECRET_NOT_SEALED', ['encryptedValue', '360 characters', 'kubeseal']],
  ['a sealed value for a name that cannot be', () => SecretSource.sealedSecret({ encryptedValue: sealedValue('x'), name: 'A_B' }), 'KUBERNETES_NAME', ['name', 'A_B', 'lower-case']],
  ['a sealed value under a key that cannot be', () => SecretSource.sealedSecret({ encryptedValue: sealedValue('x'), key: 'a/b' }), 'KUBERNETES_NAME', ['key', 'a/b', 'letters']],
  ['a store without a provider', () => SecretSource.csi({ ...csi, provider: '' }), 'SECRET_STORE', ['provider', 'empty', 'vault']],
  ['a store without an object', () => SecretSource.csi({ ...csi, objectName: ' ' }), 'SECRET_STORE', ['objectName', 'no text', 'database-password']],
  ['an empty parameter of a store', () => SecretSource.csi({ ...csi, parameters: { roleName: '' } }), 'SECRET_STORE', ['parameters.roleName', 'empty', 'fix']],
  ['a log-in of the driver that cannot be', () => SecretSource.csi({ ...csi, nodePublishSecret: 'A B' }), 'KUBERNETES_NAME', ['nodePublishSecret', 'A B', 'lower-case']],
];

describe('a secret source', () => {
  it.each(BAD)('refuses %s', (_title, make, code, words) => {
    const error = caught(make);
    expect(PositConnectErrors.codeOf(error)).toBe(code);
    for (const word of words) expect(String(error)).toContain(word);
    expect(String(error)).not.toContain('hunter2');
  });

  it('takes what kubeseal prints, with the line break at its end', () => {
    expect(() => SecretSource.sealedSecret({ encryptedValue: `${sealedValue('password')}\n` })).not.toThrow();
  });

  it('never takes a plain text for a sealed value', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20_000, size: 'max' }), (text) => {
        for (const encryptedValue of [text, Buffer.from(text).toString('base64')]) expect(() => SecretSource.sealedSecret({ encryptedValue })).toThrow(/SECRET_NOT_SEALED/);
      }),
    );
  });
});
