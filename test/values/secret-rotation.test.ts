import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Database, License, PositConnectErrors, PositConnectProps, SecretReloader, SecretSource } from '../../src';
import { chartInput } from '../../src/values/chart-values';
import { releaseContext } from '../../src/values/identity';
import { JsonObject } from '../../src/values/json';
import { minimalProps } from '../support/minimal-props';
import { sealedValue } from '../support/sealed-value';

const VERSIONS = 'cdk8s-posit-connect/secret-versions';

function annotations(part: 'pod' | 'deployment', changes: Partial<PositConnectProps>, user: JsonObject = {}): unknown {
  const props = minimalProps(changes);
  const { values } = chartInput(props, user, releaseContext(props, 'connect', user), 'test');
  return (values[part] as JsonObject | undefined)?.annotations;
}

const database = (password: SecretSource) => Database.postgres({ host: 'pg.example.com', database: 'c', user: 'c', password });
const existing = SecretSource.existing('connect-database', 'password');
const license = License.fromSecret(SecretSource.existing('connect-license', 'license.lic').withVersion('3'));

describe('A secret with a version', () => {
  it('marks the pods, so that another version starts them anew', () => {
    expect(annotations('pod', { license, database: database(existing.withVersion('2026-11')) })).toEqual({
      [VERSIONS]: 'connect-database/password=2026-11,connect-license/license.lic=3',
    });
  });

  it('stands beside what the user writes on the pods', () => {
    expect(annotations('pod', { license }, { pod: { annotations: { team: 'data' } } })).toEqual({ [VERSIONS]: 'connect-license/license.lic=3', team: 'data' });
  });

  it('has the name that the library gives the Secret', () => {
    const password = SecretSource.externalSecret({ store: 'vault', remoteKey: 'connect' }).withVersion('7');
    expect(annotations('pod', { database: database(password) })).toEqual({ [VERSIONS]: 'connect-database/password=7' });
  });

  it('leaves the source alone from which it was made', () => {
    existing.withVersion('1');
    expect(annotations('pod', { database: database(existing) })).toBeUndefined();
  });

  it('is a sealed one by itself: sealed anew, it starts the servers anew', () => {
    const versionOf = (encryptedValue: string) => annotations('pod', { database: database(SecretSource.sealedSecret({ encryptedValue })) });
    const sealed = sealedValue('password');
    expect(versionOf(sealed)).toEqual({ [VERSIONS]: expect.stringMatching(/^connect-database\/password=[0-9a-f]{8}$/) });
    expect(versionOf(sealed)).toEqual(versionOf(`${sealed}\n`));
    expect(versionOf(sealed)).not.toEqual(versionOf(sealedValue('password')));
  });

  it('is one for all who read the same key', () => {
    const twice = { license: License.fromSecret(SecretSource.existing('connect', 'all').withVersion('1')), database: database(SecretSource.existing('connect', 'all').withVersion('2')) };
    expect(() => annotations('pod', twice)).toThrow(/SECRET_VERSION .* connect\/all has the versions 1 and 2/);
  });
});

describe('A version that is none', () => {
  it.each([['nothing', ''], ['blanks', 'a b'], ['a comma', '1,2'], ['64 letters', 'v'.repeat(64)], ['a line break', '1\n'], ['a slash', 'a/b']])('is refused: %s', (_name, version) => {
    const check = () => existing.withVersion(version);
    expect(check).toThrow(expect.toSatisfy((error: unknown) => PositConnectErrors.codeOf(error) === 'SECRET_VERSION'));
    for (const word of ['version', `${version.length} characters`, '2026-11']) expect(check).toThrow(word);
  });

  it('is never shown: it may be the secret', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 8 }).filter((text) => /[^A-Za-z0-9._+:-]/.test(text)), (secret) => {
        try {
          existing.withVersion(secret);
        } catch (error) {
          return !String(error).includes(secret);
        }
        return false;
      }),
    );
  });
});

describe('A reloader', () => {
  const availability = { reloader: SecretReloader.stakater() };

  it('is told the Secrets that the server reads, each once, in one order', () => {
    const password = SecretSource.externalSecret({ store: 'vault', remoteKey: 'connect' });
    expect(annotations('deployment', { availability, database: database(password), license: License.fromSecret(SecretSource.existing('all', 'license')) })).toEqual({
      'secret.reloader.stakater.com/reload': 'all,connect-database',
    });
  });

  it('is told nothing where the server reads no Secret', () => {
    expect(annotations('deployment', { availability, license: License.unmanaged(), database: Database.postgres({ host: 'h.example.com', database: 'c', user: 'c' }) })).toBeUndefined();
  });

  it('is not there unless it is asked for', () => expect(annotations('deployment', { license })).toBeUndefined());
});
