import { execFileSync, spawn, ChildProcess } from 'node:child_process';
import { chownSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeCertificates } from './certificates';
import { freePort } from './free-port';
import { isRoot, programPath, removeFolder, temporaryFolder } from './tools';

/** Password of the superuser `owner`. */
export const OWNER_PASSWORD = 'owner password';
const DEBIAN = '/usr/lib/postgresql';

/** Path of a program of the PostgreSQL server; Debian keeps them off the PATH. */
export function serverProgram(name: string): string | undefined {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  return versions.map((version) => join(DEBIAN, version, 'bin', name)).find(existsSync) ?? programPath(name);
}

/** A PostgreSQL server of a test's own, on loopback. */
export interface LivePostgres {
  readonly port: number;
  readonly majorVersion: number;
  /** Certificate authority that signed the server's certificate for `localhost`. */
  readonly authorityFile: string;
  /** What SQL gives to the superuser, in the database `postgres` or another. */
  readonly administer: (sql: string, database?: string) => string;
  readonly end: () => Promise<void>;
}

/** How a server differs from an ordinary one. */
export interface ServerOptions {
  readonly settings?: { readonly [setting: string]: string };
  readonly standby?: boolean;
}

/** Starts a server with TLS and password log-in, as a user who is not root: PostgreSQL refuses root. */
export async function startPostgres({ settings: own = {}, standby = false }: ServerOptions = {}): Promise<LivePostgres> {
  const folder = temporaryFolder();
  const identity = isRoot ? { uid: userId('postgres') ?? 65534, gid: userId('postgres') ?? 65534 } : {};
  const handOver = (file: string) => identity.uid !== undefined && chownSync(file, identity.uid, identity.gid);
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, OWNER_PASSWORD);
  const certificates = makeCertificates(folder);
  [folder, passwordFile, certificates.key].forEach(handOver);
  const data = join(folder, 'data');
  const initdb = ['-D', data, '-U', 'owner', '-E', 'UTF8', '--locale=C', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '--no-sync'];
  execFileSync(serverProgram('initdb') ?? 'initdb', initdb, { ...identity, cwd: folder, stdio: 'pipe' });

  if (standby) writeFileSync(join(data, 'standby.signal'), '');
  const port = await freePort();
  const settings = {
    listen_addresses: '127.0.0.1', port, unix_socket_directories: folder, fsync: 'off',
    ssl: 'on', ssl_cert_file: certificates.certificate, ssl_key_file: certificates.key, ...own,
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(serverProgram('postgres') ?? 'postgres', ['-D', data, ...options], { ...identity, cwd: folder, stdio: 'ignore' });
  const psql = (sql: string, database = 'postgres') =>
    execFileSync('psql', ['-XAtqw', '-v', 'ON_ERROR_STOP=1', '-h', '127.0.0.1', '-p', `${port}`, '-U', 'owner', '-d', database, '-c', sql], {
      env: { PATH: process.env.PATH, PGPASSWORD: OWNER_PASSWORD }, encoding: 'utf8', stdio: 'pipe',
    });
  const end = async () => {
    await stop(server);
    removeFolder(folder);
  };
  try {
    await untilReady(() => psql('SELECT 1'));
    return {
      port, end, administer: psql, authorityFile: certificates.authority,
      majorVersion: Math.floor(Number(psql('SHOW server_version_num')) / 10000),
    };
  } catch (error) {
    await end();
    throw error;
  }
}

function userId(name: string): number | undefined {
  try {
    return Number(execFileSync('id', ['-u', name], { encoding: 'utf8', stdio: 'pipe' }));
  } catch {
    return undefined;
  }
}

async function untilReady(attempt: () => void): Promise<void> {
  for (let left = 100; ; left -= 1) {
    try {
      return attempt();
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGINT');
  await ended;
}
