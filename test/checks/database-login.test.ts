import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CheckSubject, DatabaseSubject } from '../../src/checks/check-subject';
import { Check } from '../../src/options/check';
import { DatabaseLoginCheckProps } from '../../src/options/check/database-login';
import { makeCertificates } from './certificates';
import { canConfine, confinement } from './confinement';
import { freePort } from './free-port';
import { onlyContainer, runPod } from './kubelet';
import { LivePostgres, OWNER_PASSWORD, serverProgram, startPostgres } from './live-postgres';
import { SUBJECT, onlyJob } from './subject';
import { programPath, removeFolder, temporaryFolder } from './tools';

const PASSWORD = 'pass word $(HOME) \'"\\ `id` #;%@/';
const secrets = { 'connect-database': { password: PASSWORD, wrong: 'not this one' } };
const hasPostgres = ['initdb', 'postgres'].every(serverProgram) && ['psql', 'openssl'].every(programPath);

function withDatabase(database: Partial<DatabaseSubject>, rest: Partial<CheckSubject> = {}): CheckSubject {
  return { ...SUBJECT, ...rest, database: { ...(SUBJECT.database as DatabaseSubject), ...database } };
}

describe.skipIf(!hasPostgres)('database-login, run against a live PostgreSQL server', () => {
  let server: LivePostgres;
  let folder = '';
  let endpoints: { host: string; port: number }[] = [];
  let closedPort = 0;
  let readOnlyDatabase = '';

  beforeAll(async () => {
    folder = temporaryFolder();
    server = await startPostgres();
    closedPort = await freePort();
    endpoints = [{ host: 'localhost', port: server.port }];
    readOnlyDatabase = 'reads only';
    server.administer(`CREATE USER connect PASSWORD '${PASSWORD.replace(/'/g, "''")}'`);
    server.administer(`CREATE USER guest PASSWORD '${PASSWORD.replace(/'/g, "''")}'`);
    server.administer('CREATE DATABASE connect OWNER connect');
    server.administer("CREATE DATABASE latin OWNER connect ENCODING 'LATIN1' TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C'");
    server.administer(`CREATE DATABASE "${readOnlyDatabase}" OWNER connect`);
    server.administer(`ALTER DATABASE "${readOnlyDatabase}" SET default_transaction_read_only = on`);
    server.administer('CREATE DATABASE crowded OWNER connect CONNECTION LIMIT 3');
    server.administer('REVOKE CREATE ON SCHEMA public FROM PUBLIC');
  });

  afterAll(async () => {
    await server?.end();
    removeFolder(folder);
  });

  const run = (database: Partial<DatabaseSubject>, props: DatabaseLoginCheckProps = {}, shell = ['sh'], authority = folder) =>
    runPod(onlyJob(Check.databaseLogin(props), withDatabase({ endpoints, ...database })), {
      secrets, shell, folders: { '/etc/connect-database-authority': authority },
    });

  const shells: [string, string[]][] = [['dash', ['dash']], ['busybox ash', ['busybox', 'sh']], ['bash', ['bash']]];
  describe.each(shells)('in %s', (_name, shell) => it.skipIf(!programPath(shell[0]))('the right password passes, each finding on its line', async () => {
    const { code, log } = await run({}, {}, shell);
    expect(log.split('\n')).toEqual([
      'ok      user connect logs in to database connect',
      `ok      PostgreSQL ${server.majorVersion} is supported`,
      'ok      the encoding is UTF8',
      'ok      97 connections are open to connect, 20 are needed',
      'ok      a table can be created, changed and dropped',
      'database-login: passed',
      '',
    ]);
    expect(code).toBe(0);
  }));

  it.skipIf(!canConfine)('it passes as the user and with the read-only root of its pod', async () => {
    const job = onlyJob(Check.databaseLogin(), withDatabase({ endpoints }));
    const { code, log } = await runPod(job, { secrets, runtime: confinement(job) });
    expect(log).toContain('database-login: passed');
    expect(code).toBe(0);
  });

  it('no table stays behind', async () => {
    await run({});
    await run({ user: 'guest' });
    expect(server.administer("SELECT count(*) FROM pg_class WHERE relname LIKE 'cdk8s%'", 'connect')).toBe('0\n');
  });

  type Fault = [fault: string, database: () => Partial<DatabaseSubject>, props: DatabaseLoginCheckProps, words: string[]];
  const faults: Fault[] = [
    ['a wrong password', () => ({ password: { name: 'connect-database', key: 'wrong' } }), {},
      ['refuses user connect', 'Secret connect-database, key wrong', 'ALTER ROLE']],
    ['no password at all', () => ({ password: undefined }), {}, ['refuses user connect', 'name it in the database options']],
    ['a user who does not exist', () => ({ user: 'nobody' }), {}, ['refuses user nobody', 'password']],
    ['a wrong database', () => ({ database: 'conect' }), {}, ['no database conect', 'create it', 'UTF8']],
    ['a closed port', () => ({ endpoints: [{ host: '127.0.0.1', port: closedPort }] }), {},
      ['connection refused', 'nothing listens', 'correct the port']],
    ['an unknown host', () => ({ endpoints: [{ host: 'postgres.invalid', port: 5432 }] }), {},
      ['unknown host', 'postgres.invalid', 'full name']],
    ['another encoding', () => ({ database: 'latin' }), {}, ['encoding of database latin is LATIN1', 'UTF8', 'template0']],
    ['a user who may not create tables', () => ({ user: 'guest' }), {},
      ['guest may not create tables', 'owner of the database', 'permission denied for schema public']],
    ['a database that only reads', () => ({ database: readOnlyDatabase }), {}, ['may not create tables', 'read-only transaction', 'psql:']],
    ['too few connections on the server', () => ({}), { minimumConnections: 500 },
      ['have 97 connections', '500 are needed', 'max_connections (now 100)']],
    ['too few connections of the database', () => ({ database: 'crowded' }), {},
      ['have 3 connections', '20 are needed', 'CONNECTION LIMIT']],
    ['a version that Posit does not support', () => ({}), { newestVersion: 13 },
      ['Posit supports 13 to 13', 'use a server of a supported version', 'PostgreSQL']],
  ];
  it.each(faults)('%s fails with what to change', async (_fault, database, props, words) => {
    const { code, log } = await run(database(), props);
    for (const word of words) expect(log).toContain(word);
    expect(log).toContain('database-login: FAILED');
    expect(log).not.toContain(PASSWORD);
    expect(code).toBe(1);
  });

  it('the first server of a cluster that is closed is passed over, as Connect does', async () => {
    const { code, log } = await run({ endpoints: [{ host: '127.0.0.1', port: closedPort }, ...endpoints] });
    expect(log).toContain('database-login: passed');
    expect(code).toBe(0);
  });

  it('a standby fails, and the verdict asks for the primary', async () => {
    const standby = await startPostgres({ standby: true });
    try {
      const subject = withDatabase({ endpoints: [{ host: 'localhost', port: standby.port }], user: 'owner', database: 'postgres' });
      const { code, log } = await runPod(onlyJob(Check.databaseLogin(), subject), { secrets: { 'connect-database': { password: OWNER_PASSWORD } } });
      expect(log).toContain('this server is a standby');
      expect(log).toContain('primary');
      expect(code).toBe(1);
    } finally {
      await standby.end();
    }
  });

  describe('with encryption', () => {
    const authority = { kind: 'configMap', name: 'company-ca', key: 'ca.pem' } as const;
    const mountAuthority = (file: string) => {
      const mounted = temporaryFolder();
      copyFileSync(file, join(mounted, 'ca.crt'));
      return mounted;
    };

    it('the authority of the deployment lets verify-full pass', async () => {
      const mounted = mountAuthority(server.authorityFile);
      try {
        const { code, log } = await run({ sslMode: 'verify-full', certificateAuthority: authority }, {}, ['sh'], mounted);
        expect(log).toContain('database-login: passed');
        expect(code).toBe(0);
      } finally {
        removeFolder(mounted);
      }
    });

    it('an authority that did not sign the certificate fails, and the verdict names the option', async () => {
      const others = temporaryFolder();
      const mounted = mountAuthority(makeCertificates(others).authority);
      try {
        const { code, log } = await run({ sslMode: 'verify-full', certificateAuthority: authority }, {}, ['sh'], mounted);
        expect(log).toContain('an authority that is not known here');
        expect(log).toContain('certificateAuthority');
        expect(code).toBe(1);
      } finally {
        removeFolder(others);
        removeFolder(mounted);
      }
    });

    it('a host that the certificate does not name fails', async () => {
      const mounted = mountAuthority(server.authorityFile);
      const byAddress = [{ host: '127.0.0.1', port: server.port }];
      try {
        const { code, log } = await run({ endpoints: byAddress, sslMode: 'verify-full', certificateAuthority: authority }, {}, ['sh'], mounted);
        expect(log).toContain('does not name the host 127.0.0.1');
        expect(log).toContain('SslMode.VERIFY_CA');
        expect(code).toBe(1);
      } finally {
        removeFolder(mounted);
      }
    });

    it('a server without encryption fails where the deployment leaves sslmode out, since Connect asks for it', async () => {
      const plain = await startPostgres({ settings: { ssl: 'off' } });
      try {
        plain.administer(`CREATE USER connect PASSWORD '${PASSWORD.replace(/'/g, "''")}'`);
        const { code, log } = await run({ endpoints: [{ host: 'localhost', port: plain.port }], database: 'postgres', sslMode: undefined });
        expect(log).toContain('offers no encryption, and sslmode is require');
        expect(log).toContain('SslMode.DISABLE');
        expect(code).toBe(1);
      } finally {
        await plain.end();
      }
    });
  });
});

describe('the login check without a server', () => {
  const variables = (check: Check, subject: CheckSubject) =>
    new Map(onlyContainer(onlyJob(check, subject)).env?.map((entry) => [entry.name, entry]));

  it('reads the very Secret of the deployment, and holds no value of it', () => {
    const password = variables(Check.databaseLogin(), SUBJECT).get('PGPASSWORD');
    expect(password).toEqual({ name: 'PGPASSWORD', valueFrom: { secretKeyRef: { name: 'connect-database', key: 'password' } } });
  });

  it('asks for twenty connections a replica', () => {
    expect(variables(Check.databaseLogin(), { ...SUBJECT, replicas: 3 }).get('NEEDED_CONNECTIONS')?.value).toBe('60');
  });

  it('mounts the authority of the deployment from a ConfigMap or a Secret', () => {
    const volumes = (kind: 'configMap' | 'secret') =>
      onlyJob(Check.databaseLogin(), withDatabase({ certificateAuthority: { kind, name: 'ca', key: 'ca.pem' } })).spec.template.spec?.volumes;
    const items = [{ key: 'ca.pem', path: 'ca.crt' }];
    expect(volumes('configMap')).toEqual([{ name: 'authority', configMap: { name: 'ca', items } }]);
    expect(volumes('secret')).toEqual([{ name: 'authority', secret: { secretName: 'ca', items } }]);
  });

  it('trusts the authorities of its image for verify-full without one, as Connect does', () => {
    expect(variables(Check.databaseLogin(), withDatabase({ sslMode: 'verify-full' })).get('PGSSLROOTCERT')?.value).toBe('system');
    expect(variables(Check.databaseLogin(), withDatabase({ sslMode: 'require' })).has('PGSSLROOTCERT')).toBe(false);
  });
});
