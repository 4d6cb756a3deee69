import { describe, expect, it } from 'vitest';
import { secretInGcfg } from '../../../src/rules/configuration/secret-in-gcfg';
import { JsonObject } from '../../../src/values/json';
import { findingsFor, itHolds, STORED } from '../rule-examples';

itHolds(secretInGcfg, {
  violated: [
    ['the password of the database', config({ Postgres: { Password: 'not-a-secret' } }), 'config.Postgres.Password'],
    ['in other letters', config({ postgres: { PASSWORD: 'not-a-secret' } }), 'config.postgres.PASSWORD'],
    ['even a placeholder, which is made to be replaced by a secret', config({ Postgres: { Password: '<PASSWORD>' } }), 'config.Postgres.Password'],
    ['a long one, where a variable would carry it', config({ OAuth2: { ClientSecret: 'q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJCrze8S' } }), 'config.OAuth2.ClientSecret'],
    ['a number', config({ Postgres: { Password: 12345678 } }), 'config.Postgres.Password'],
    ['every other secret', config({
      OAuth2: { ClientSecret: 's' },
      SMTP: { Password: 's' },
      Bootstrap: { SecretKey: 's' },
      Postgres: { InstrumentationPassword: 's' },
      'LDAP "corp"': { BindPassword: 's' },
      'GitCredential "forge"': { Password: 's' },
    }),
      'config.Bootstrap.SecretKey', 'config["GitCredential \\"forge\\""].Password', 'config["LDAP \\"corp\\""].BindPassword', 'config.OAuth2.ClientSecret',
      'config.Postgres.InstrumentationPassword', 'config.SMTP.Password'],
    ['a URL with a password', config({ Postgres: { URL: 'postgres://connect:not-a-secret@pg.example.com/connect' } }), 'config.Postgres.URL'],
    ['a URL with a password among its options', config({ Postgres: { URL: 'postgres://pg.example.com/connect?user=connect&password=not-a-secret' } }), 'config.Postgres.URL'],
    ['a URL with a password in any other setting', config({ 'RPackageRepository "CRAN"': { URL: 'https://user:not-a-secret@packages.example.com/cran' } }), 'config["RPackageRepository \\"CRAN\\""].URL'],
    ['one of a list', config({ Example: { URL: ['https://example.com', 'https://a:b@example.com'] } }), 'config.Example.URL'],
  ],
  respected: [
    ['no secret', config({ Postgres: { URL: 'postgres://connect@pg.example.com:5432/connect?sslmode=verify-full' } })],
    ['an empty one', config({ Postgres: { Password: '' }, SMTP: { Password: null } })],
    ['a file with the secret', config({ OAuth2: { ClientSecretFile: '/etc/oauth/secret' } })],
    ['an encrypted one, where there is no other way', config({ 'LDAP "corp"': { BindPassword: 'q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJCrze8SNFZ4kA==' } })],
    ['the same name in another section', config({ Password: { MinimumScore: 3 } })],
    ['an address with a port', config({ Server: { Address: 'https://connect.example.com:8443/path@2' } })],
  ],
});

describe('the way out', () => {
  it.each([
    ['Postgres', 'Password', 'CONNECT_POSTGRES_PASSWORD'],
    ['OAuth2', 'ClientSecret', 'CONNECT_OAUTH2_CLIENTSECRET'],
    ['SMTP', 'Password', 'CONNECT_SMTP_PASSWORD'],
    ['Bootstrap', 'SecretKey', 'CONNECT_BOOTSTRAP_SECRETKEY'],
    ['LDAP "corp"', 'BindPassword', 'encrypt-config-value'],
  ])('of [%s] %s names %s', (section, setting, word) => {
    const [finding] = findingsFor(config({ [section]: { [setting]: 's' } })).filter((found) => found.rule === secretInGcfg.id);
    expect(finding.fix).toContain(word);
  });
});

function config(sections: JsonObject): JsonObject {
  return { ...STORED, config: sections };
}
