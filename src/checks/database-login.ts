import { k8s } from 'cdk8s-plus-28';
import { DatabaseLoginSettings } from '../options/check/database-login';
import { certificateVolume } from '../values/certificate-volume';
import { CheckDefinition } from './check-job';
import { CheckSubject, DatabaseSubject } from './check-subject';
import { LOGIN_SCRIPT } from './database-login-script';
import { CheckProgram, jobSpec } from './pod/job-spec';
import { quickTimeout } from './pod/timeout';
import { fromSecret, variable } from './pod/variable';
import { waitingFor } from './shell/waiting';

/** Whether the server takes log-ins; which one, it reads from the same variables as psql. */
const ACCEPTS = 'pg_isready --timeout=3';

const POSTGRES_CLIENT = 'postgres:17-alpine';
const OLDEST_POSTGRES = 13;
const NEWEST_POSTGRES = 17;
const CONNECTIONS_PER_REPLICA = 20;
const NO_PASSWORD = 'a Secret, name it in the database options (password)';
const AUTHORITY_FOLDER = '/etc/connect-database-authority';
const AUTHORITY_FILE = `${AUTHORITY_FOLDER}/ca.crt`;

/** The deployment's own user and Secret log in to the database, and find it fit for Connect. */
export const databaseLogin: CheckDefinition<DatabaseLoginSettings> = {
  name: 'database-login',
  jobs: (subject, settings) => {
    const { database } = subject;
    if (database === undefined || database.endpoints.length === 0) return [];
    const program: CheckProgram = {
      check: 'database-login',
      image: settings.image ?? settings.postgresImage ?? POSTGRES_CLIENT,
      shell: 'sh',
      script: LOGIN_SCRIPT,
      timeoutSeconds: quickTimeout(settings),
      environment: [...connection(database), ...encryption(database), ...demands(subject, settings)],
      ...authority(database),
    };
    const spec = jobSpec(database.isStarting === true ? waitingFor(ACCEPTS, program, settings) : program, subject, settings);
    return [{ name: 'database-login', stage: 'preflight', namespace: subject.namespace, spec }];
  },
};

function connection(database: DatabaseSubject): k8s.EnvVar[] {
  const { endpoints, password, targetSessionAttributes } = database;
  return [
    variable('PGHOST', endpoints.map(({ host }) => host).join(',')),
    variable('PGPORT', endpoints.map(({ port }) => port).join(',')),
    variable('PGDATABASE', database.database),
    variable('PGUSER', database.user),
    variable('PGCONNECT_TIMEOUT', 10),
    ...(targetSessionAttributes === undefined ? [] : [variable('PGTARGETSESSIONATTRS', targetSessionAttributes)]),
    ...(password === undefined ? [] : [fromSecret('PGPASSWORD', password)]),
    variable('PASSWORD_PLACE', password === undefined ? NO_PASSWORD : `Secret ${password.name}, key ${password.key}`),
  ];
}

/** Connect asks for encryption where the URL does not say otherwise. */
function encryption({ sslMode = 'require', certificateAuthority }: DatabaseSubject): k8s.EnvVar[] {
  const mode = variable('PGSSLMODE', sslMode);
  if (certificateAuthority !== undefined) return [mode, variable('PGSSLROOTCERT', AUTHORITY_FILE)];
  // Without this libpq looks for a file in the home folder, where Connect takes the authorities of its image.
  return sslMode === 'verify-full' ? [mode, variable('PGSSLROOTCERT', 'system')] : [mode];
}

function demands({ replicas = 1 }: CheckSubject, settings: DatabaseLoginSettings): k8s.EnvVar[] {
  return [
    variable('OLDEST_VERSION', OLDEST_POSTGRES),
    variable('NEWEST_VERSION', settings.newestPostgres ?? NEWEST_POSTGRES),
    variable('NEEDED_CONNECTIONS', settings.minimumConnections ?? CONNECTIONS_PER_REPLICA * replicas),
  ];
}

function authority({ certificateAuthority }: DatabaseSubject): { volumes?: k8s.Volume[]; mounts?: k8s.VolumeMount[] } {
  if (certificateAuthority === undefined) return {};
  return {
    volumes: [{ name: 'authority', ...certificateVolume(certificateAuthority, 'ca.crt') }],
    mounts: [{ name: 'authority', mountPath: AUTHORITY_FOLDER, readOnly: true }],
  };
}
