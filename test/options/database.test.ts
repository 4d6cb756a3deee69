import { Size } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import { PositConnectErrors } from '../../src/errors/posit-connect-error';
import { CertificateAuthority } from '../../src/options/certificate-authority';
import { Database } from '../../src/options/database';
import { SecretSource } from '../../src/options/secret-source';
import { SslMode } from '../../src/options/ssl-mode';
import { databaseContribution } from '../../src/values/database';
import { caught } from '../support/caught';

const context = { releaseName: 'connect', namespace: 'posit-connect', contentNamespace: 'posit-connect', fullname: 'connect-rstudio-connect', replicas: 1 };
const password = SecretSource.existing('connect-database', 'password');
const parts = { host: 'pg.example.com', database: 'connect', user: 'connect', password };

function urlOf(database: Database): unknown {
  return databaseContribution(database, context).config?.Postgres?.URL;
}

describe('a PostgreSQL database', () => {
  it('asks for encryption when the user says nothing', () => {
    expect(urlOf(Database.postgres(parts))).toBe('postgres://connect@pg.example.com:5432/connect?sslmode=require');
  });

  it('checks the certificate as soon as an authority is given, and mounts the authority', () => {
    const contribution = databaseContribution(
      Database.postgres({ ...parts, certificateAuthority: CertificateAuthority.fromConfigMap('company-ca', 'ca.crt') }),
      context,
    );
    expect(contribution.config?.Postgres?.URL).toBe(
      'postgres://connect@pg.example.com:5432/connect?sslmode=verify-full&sslrootcert=/etc/posit-connect/database-ca/ca.crt',
    );
    expect(contribution.volumes).toEqual([{ name: 'database-ca', configMap: { name: 'company-ca', items: [{ key: 'ca.crt', path: 'ca.crt' }] } }]);
    expect(contribution.volumeMounts).toEqual([{ name: 'database-ca', mountPath: '/etc/posit-connect/database-ca', readOnly: true }]);
  });

  it('takes no encryption only when asked for by name', () => {
    expect(urlOf(Database.postgres({ ...parts, sslMode: SslMode.DISABLE }))).toContain('sslmode=disable');
  });

  it('escapes names, so that a user name cannot become a host', () => {
    expect(urlOf(Database.postgres({ ...parts, user: 'a@b/c', database: 'my db?x' }))).toBe(
      'postgres://a%40b%2Fc@pg.example.com:5432/my%20db%3Fx?sslmode=require',
    );
  });

  it('hands the password over as a variable that names the Secret, never in the configuration', () => {
    const contribution = databaseContribution(Database.postgres(parts), context);
    expect(contribution.env).toEqual([
      { name: 'CONNECT_POSTGRES_PASSWORD', valueFrom: { secretKeyRef: { name: 'connect-database', key: 'password' } } },
    ]);
    expect(JSON.stringify(contribution.config)).not.toContain('assword');
  });

  it('names the Secret that is made for a literal after the release', () => {
    const literal = Database.postgres({ ...parts, password: SecretSource.literal('hunter2', { allowPlaintext: true }) });
    const contribution = databaseContribution(literal, context);
    expect(contribution.env).toEqual([
      { name: 'CONNECT_POSTGRES_PASSWORD', valueFrom: { secretKeyRef: { name: 'connect-database', key: 'password' } } },
    ]);
    expect(JSON.stringify(contribution.env)).not.toContain('hunter2');
  });
});

describe('a database by its URL', () => {
  it('keeps the URL as it was written', () => {
    const url = 'postgres://connect@pg-1.example.com,pg-2.example.com:6432/connect?sslmode=verify-full&connect_timeout=5';
    expect(urlOf(Database.fromUrl(url, password))).toBe(url);
  });

  it('knows every server of a cluster, for the checks', () => {
    const { endpoints } = Database.fromUrl('postgres://c@pg-1.example.com,pg-2.example.com:6432,[2001:db8::1]:5433/connect')._choice;
    expect(endpoints).toEqual([
      { host: 'pg-1.example.com', port: 5432 },
      { host: 'pg-2.example.com', port: 6432 },
      { host: '2001:db8::1', port: 5433 },
    ]);
  });
});

describe('a database by its URL with an authority', () => {
  it('names the file that is mounted', () => {
    const url = 'postgres://connect@pg.example.com/connect?sslmode=verify-full';
    const certificateAuthority = CertificateAuthority.fromSecret('database-ca', 'ca.crt');
    expect(urlOf(Database.fromUrl(url, password, { certificateAuthority }))).toBe(`${url}&sslrootcert=/etc/posit-connect/database-ca/ca.crt`);
  });
});

describe('a database for an evaluation', () => {
  it('is found by the name that hangs on the release, without encryption inside the cluster', () => {
    expect(urlOf(Database.evaluation({ password }))).toBe('postgres://connect@connect-database:5432/connect?sslmode=disable');
  });

  it('gives Connect the password that the server was given', () => {
    const { env, secrets } = databaseContribution(Database.evaluation({ password }), context);
    expect(env).toEqual([{ name: 'CONNECT_POSTGRES_PASSWORD', valueFrom: { secretKeyRef: { name: 'connect-database', key: 'password' } } }]);
    expect(secrets?.map(({ source }) => source)).toEqual([password]);
  });

  it('has an image of one version and a small volume when the user says nothing', () => {
    expect(Database.evaluation({ password })._choice.evaluation).toEqual({ image: 'postgres:17-alpine', capacity: '2Gi', storageClassName: undefined });
  });

  it('takes an image of a mirror, a size and a class', () => {
    const chosen = { image: 'mirror.example.com/postgres:16', storageClassName: 'fast' };
    const { evaluation } = Database.evaluation({ password, ...chosen, capacity: Size.gibibytes(5) })._choice;
    expect(evaluation).toEqual({ ...chosen, capacity: '5Gi' });
  });
});

describe('a database that cannot be', () => {
  const cases: readonly [string, () => unknown, string, readonly string[]][] = [
    ['an empty host', () => Database.postgres({ ...parts, host: '' }), 'HOST', ['host', '""', 'server.example.com']],
    ['a host with a scheme', () => Database.postgres({ ...parts, host: 'https://pg' }), 'HOST', ['https://pg', 'scheme', 'host']],
    ['an address out of range', () => Database.postgres({ ...parts, host: '300.1.1.1' }), 'HOST', ['300.1.1.1', 'address', 'host']],
    ['port 0', () => Database.postgres({ ...parts, port: 0 }), 'PORT', ['port', '0', '65535']],
    ['port 65536', () => Database.postgres({ ...parts, port: 65536 }), 'PORT', ['port', '65536', 'whole']],
    ['half a port', () => Database.postgres({ ...parts, port: 54.32 }), 'PORT', ['port', '54.32', 'whole']],
    ['an empty database name', () => Database.postgres({ ...parts, database: ' ' }), 'DATABASE_NAME', ['database', 'empty', 'connect']],
    ['an empty user', () => Database.postgres({ ...parts, user: '' }), 'DATABASE_NAME', ['user', 'empty', 'connect']],
    ['another scheme', () => Database.fromUrl('mysql://c@h/d'), 'DATABASE_URL', ['url', 'PostgreSQL', 'postgres://']],
    ['a password in the URL', () => Database.fromUrl('postgres://c:hunter2@h/d'), 'DATABASE_URL', ['password', 'SecretSource', 'fromUrl']],
    ['no user', () => Database.fromUrl('postgres://h/d'), 'DATABASE_URL', ['url', 'user', 'postgres://']],
    ['an escape that is none', () => Database.fromUrl('postgres://us%er@h/d'), 'DATABASE_URL', ['url', 'user', 'postgres://']],
    ['a certificate that nothing mounts', () => Database.fromUrl('postgres://c@h/d?sslrootcert=/ca'), 'DATABASE_URL', ['sslrootcert', 'mounts', 'CertificateAuthority']],
    ['a password in the query', () => Database.fromUrl('postgres://c@h/d?password=hunter2'), 'DATABASE_URL', ['password', 'Secret', 'fromUrl']],
    ['an image that is none', () => Database.evaluation({ password, image: 'https://postgres' }), 'IMAGE', ['image', 'https://postgres', 'tag']],
    ['a volume without a size', () => Database.evaluation({ password, capacity: Size.kibibytes(0) }), 'STORAGE_SIZE', ['capacity', '0', 'Size']],
    ['a class of no possible name', () => Database.evaluation({ password, storageClassName: 'Fast SSD' }), 'KUBERNETES_NAME', ['storageClassName', 'Fast SSD', 'lower-case']],
    ['a port in the URL that is none', () => Database.fromUrl('postgres://c@h:port/d'), 'PORT', ['port', 'url', '65535']],
  ];
  it.each(cases)('refuses %s', (_title, make, code, words) => {
    const error = caught(make);
    expect(PositConnectErrors.codeOf(error)).toBe(code);
    for (const word of words) expect(String(error)).toContain(word);
    expect(String(error)).not.toContain('hunter2');
  });
});
