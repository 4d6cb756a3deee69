import { describe, expect, it } from 'vitest';
import {
  databaseProviderInManifests,
  placeholderInSettings,
  secretInGcfgInManifests,
  serverAddressInManifests,
  unencryptedDatabaseInManifests,
} from '../../../src/rules/manifests/settings-rules';
import { findingsIn, itHoldsOfManifests, object } from '../manifest-examples';
import { configuration, DIRECT_RUNNER, GCFG, server } from './connect-release';

const SECRET = 'hunter2-hunter2';
const POSTGRES = '[Database]\nProvider = Postgres\n';

itHoldsOfManifests(secretInGcfgInManifests, {
  violated: [
    ['a password', [configuration(`[Postgres]\nPassword = ${SECRET}\n`)], GCFG],
    ['a password in quotes, below a label, in other letters', [configuration('[ldap "corp"]\nbindpassword = "a b"\n')], GCFG],
    ['a URL with a password', [configuration(`[Postgres]\nURL = "postgres://connect:${SECRET}@pg/connect"\n`)], GCFG],
    ['two of them', [configuration(`[Postgres]\nPassword = ${SECRET}\n[SMTP]\nPassword = ${SECRET}\n`)], GCFG, GCFG],
    ['another file of that form', [object('ConfigMap', { data: { 'other.gcfg': `[SMTP]\nPassword = ${SECRET}` } })], 'ConfigMap posit-connect/connect: data["other.gcfg"]'],
    ['beside a line that cannot be read', [configuration(`?\n[Postgres]\nPassword = ${SECRET}\n`)], GCFG],
  ],
  respected: [
    ['no password', [configuration('[Postgres]\nURL = postgres://connect@pg/connect\nPassword =\n')]],
    ['a comment', [configuration(`[Postgres]\n; Password = ${SECRET}\n`)]],
    ['another section', [configuration(`[Password]\nMinimumScore = 4\n`)]],
    ['no ConfigMap', [object('Secret', { data: { 'rstudio-connect.gcfg': `[Postgres]\nPassword = ${SECRET}\n` } })]],
    ['a file of another form', [object('ConfigMap', { data: { 'connect.ini': `[Postgres]\nPassword = ${SECRET}\n` } })]],
  ],
});

itHoldsOfManifests(serverAddressInManifests, {
  violated: [
    ['an address of the server alone', [configuration('[Server]\nAddress = http://localhost:3939\n')], GCFG],
    ['the last of two', [configuration('[Server]\nAddress = https://connect.example.com\n[server]\naddress = http://127.0.0.1\n')], GCFG],
    ['none', [configuration('[Server]\n'), server()], GCFG],
  ],
  respected: [
    ['an address', [configuration('[Server]\nAddress = https://connect.example.com # for users\n'), server()]],
    ['a variable', [configuration('[Server]\n'), server({ env: [{ name: 'CONNECT_SERVER_ADDRESS', value: 'https://connect.example.com' }] })]],
    ['variables out of sight', [configuration('[Server]\n'), server({ envFrom: [{ configMapRef: { name: 'connect' } }] })]],
    ['a server out of sight, which may have a variable', [configuration('[Server]\n')]],
    ['a server of another namespace', [configuration('[Server]\n'), { ...server(), metadata: { name: 'connect', namespace: 'other' } }]],
    ['an address in a line that cannot be read, which another rule names', [configuration('[Server]\nAddress = "https://connect.example.com\n'), server()]],
    ['the configuration of something else', [object('ConfigMap', { data: { 'chronicle-local.gcfg': '[Logging]\n' } })]],
  ],
});

itHoldsOfManifests(databaseProviderInManifests, {
  violated: [
    ['SQLite off-host', [configuration(`${DIRECT_RUNNER}[Database]\nProvider = SQLite\n`), server()], GCFG],
    ['SQLite with the Launcher', [configuration('[Launcher]\nEnabled = true\n[Database]\nProvider = sqlite\n')], GCFG],
    ['none, off-host', [configuration(DIRECT_RUNNER), server()], GCFG],
    ['none, with several servers', [configuration('[Kubernetes]\nEnabled = false\n'), server({}, {}, { replicas: 2 })], GCFG],
  ],
  respected: [
    ['PostgreSQL', [configuration(DIRECT_RUNNER + POSTGRES), server()]],
    ['a variable', [configuration(DIRECT_RUNNER), server({ env: [{ name: 'CONNECT_DATABASE_PROVIDER', value: 'postgres' }] })]],
    ['one server that runs content itself', [configuration('[Server]\n'), server()]],
    ['a server out of sight', [configuration(DIRECT_RUNNER)]],
  ],
});

itHoldsOfManifests(unencryptedDatabaseInManifests, {
  violated: [['plain text to another network', [configuration('[Postgres]\nURL = postgres://connect@pg.example.com/connect?sslmode=disable\n')], GCFG]],
  respected: [
    ['plain text inside the cluster', [configuration('[Postgres]\nURL = postgres://connect@pg.databases.svc/connect?sslmode=disable\n')]],
    ['encrypted', [configuration('[Postgres]\nURL = "postgres://connect@pg.example.com/connect?sslmode=require"\n')]],
  ],
});

itHoldsOfManifests(placeholderInSettings, {
  violated: [
    ['in the address', [configuration('[Server]\nAddress = https://<your host>/connect\n')], GCFG],
    ['in quotes', [configuration('[Server]\nSenderEmail = "CHANGEME"\n')], GCFG],
  ],
  respected: [
    ['none', [configuration('[Server]\nAddress = https://connect.example.com\nPublicWarning = <b>Test</b>\n')]],
    ['a variable, which Flux and envsubst fill in', [configuration('[Server]\nAddress = https://connect.${DOMAIN}\n')]],
    ['a password, which the rule on secrets finds', [configuration('[Postgres]\nPassword = <PASSWORD>\n')]],
  ],
});

describe('a finding in a configuration', () => {
  it('names the setting, and shows no secret', () => {
    const [finding] = findingsIn([configuration(`[Postgres]\nPassword = ${SECRET}\n`)]);
    expect(finding.message).toBe(`A secret is written in plain text: ${GCFG} is a text in which Postgres.Password is set (not shown)`);
  });

  it('says what is missing', () => {
    const messages = findingsIn([configuration(DIRECT_RUNNER + '[Server]\nAddress = https://connect.example.com\n'), server()]).map(({ message }) => message);
    expect(messages).toContain(`The database is not PostgreSQL: ${GCFG} is a text in which Database.Provider is missing`);
  });
});
