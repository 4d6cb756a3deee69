import { Database, DatabaseChoice, DatabaseEndpoint } from '../options/database';
import { hostAndPort } from '../options/syntax/host';
import { certificateVolume } from './certificate-volume';
import { Contribution, secretVariable, SecretUse } from './contribution';
import { evaluationDatabaseName, EVALUATION_DATABASE_PORT } from './evaluation-database';
import { ReleaseContext } from './release-context';

/** Where the database's certificate authority is mounted in the Connect container. */
const DATABASE_CA_FOLDER = '/etc/posit-connect/database-ca';

/** What the database adds to the chart's values. */
export function databaseContribution(database: Database | undefined, context: ReleaseContext): Contribution {
  if (database === undefined) return {};
  const choice = database._choice;
  const password = passwordUse(choice);
  return {
    config: {
      Database: { Provider: 'Postgres' },
      Postgres: {
        URL: choice.url === undefined ? connectionUrl(choice, choice.database, context) : withAuthority(choice.url, choice),
        InstrumentationURL: choice.instrumentationDatabase && connectionUrl(choice, choice.instrumentationDatabase, context),
      },
    },
    env: password && passwordVariables(choice).map((variable) => secretVariable(variable, password, context.releaseName)),
    ...certificateMount(choice),
    secrets: password && [password],
  };
}

/** The servers of the database, the one that the library runs included. */
export function databaseEndpoints(choice: DatabaseChoice, context: ReleaseContext): readonly DatabaseEndpoint[] {
  return choice.evaluation === undefined ? choice.endpoints : [{ host: evaluationDatabaseName(context), port: EVALUATION_DATABASE_PORT }];
}

/** The place of the database's password; undefined where it needs none. */
export function passwordUse(choice: DatabaseChoice): SecretUse | undefined {
  return choice.password && { source: choice.password, purpose: 'database', key: 'password' };
}

function passwordVariables(choice: DatabaseChoice): readonly string[] {
  const variables = ['CONNECT_POSTGRES_PASSWORD'];
  return choice.instrumentationDatabase ? [...variables, 'CONNECT_POSTGRES_INSTRUMENTATIONPASSWORD'] : variables;
}

function connectionUrl(choice: DatabaseChoice, database: string, context: ReleaseContext): string {
  const hosts = databaseEndpoints(choice, context).map(({ host, port }) => hostAndPort(host, port)).join(',');
  const query = choice.sslMode ? `?sslmode=${choice.sslMode}` : '';
  return withAuthority(`postgres://${encodeURIComponent(choice.user)}@${hosts}/${encodeURIComponent(database)}${query}`, choice);
}

function withAuthority(url: string, { certificateAuthority }: DatabaseChoice): string {
  if (certificateAuthority === undefined) return url;
  return `${url}${url.includes('?') ? '&' : '?'}sslrootcert=${DATABASE_CA_FOLDER}/${certificateAuthority.key}`;
}

function certificateMount(choice: DatabaseChoice): Contribution {
  const authority = choice.certificateAuthority;
  if (authority === undefined) return {};
  return {
    volumes: [{ name: 'database-ca', ...certificateVolume(authority, authority.key) }],
    volumeMounts: [{ name: 'database-ca', mountPath: DATABASE_CA_FOLDER, readOnly: true }],
  };
}
