import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasPasswordInUrl, isNamedSecret, isSecretName } from '../../../src/rules/model/secret-shapes';

const word = fc.stringMatching(/^[a-z][a-z0-9]{2,11}$/);
const password = fc.stringMatching(/^[A-Za-z0-9!*._~-]{1,24}$/);

describe('a password', () => {
  it('is seen in every URL that has one', () => {
    fc.assert(fc.property(word, word, password, word, (scheme, user, secret, host) => {
      expect(hasPasswordInUrl(`${scheme}://${user}:${secret}@${host}.example.com/path`)).toBe(true);
      expect(hasPasswordInUrl(`${scheme}://${host}.example.com/db?user=${user}&password=${secret}`)).toBe(true);
    }));
  });

  it('is not seen where there is none', () => {
    fc.assert(fc.property(word, word, word, fc.nat(65535), (scheme, user, host, port) => {
      expect(hasPasswordInUrl(`${scheme}://${user}@${host}.example.com:${port},${host}:${port}/db?sslmode=require`)).toBe(false);
      expect(hasPasswordInUrl(`${scheme}://${host}:${port}/${user}@${port}`)).toBe(false);
    }));
  });
});

describe('the name of a secret', () => {
  it.each([
    'PASSWORD', 'password', 'DB_PASSWORD', 'PGPASSWORD', 'CONNECT_LDAP_BINDPASSWORD', 'DB_PASSWORD_2', 'SMTP_PASS', 'MYSQL_PWD', 'client-secret', 'CONNECT_BOOTSTRAP_SECRETKEY',
    'API_KEY', 'apiKey', 'AWS_SECRET_ACCESS_KEY', 'private.key', 'GITHUB_TOKEN', 'CREDENTIALS', 'KEY_PASSPHRASE',
  ])('is %s', (name) => expect(isSecretName(name)).toBe(true));

  it.each([
    '', 'PASSWORD_FILE', 'PASSWORD_POLICY', 'SECRET_NAME', 'TOKEN_URL', 'API_KEY_ID', 'AWS_ACCESS_KEY_ID', 'PUBLIC_KEY', 'BYPASS', 'PWDLESS', 'COMPASS', 'TLS_SECRET', 'imagePullSecret',
    'CONNECT_AUTHENTICATION_PROVIDER', 'PATH',
  ])('is not %j', (name) => expect(isSecretName(name)).toBe(false));

  it('makes a secret of almost every value', () => {
    fc.assert(fc.property(password.filter((value) => !/^(true|false|yes|no|on|off|none|null|0|1)$/i.test(value)), (value) => isNamedSecret('DB_PASSWORD', value)));
  });
});
