import { Checks, ContentServiceAccount, Database, Execution, License, PositConnectProps, SecretSource, SslMode, chartValues } from '../../src';

/** The claim of the guide's examples, which the chart makes. */
export const CLAIM_OF_THE_CHART: chartValues.SharedStorageValues = {
  create: true,
  mount: true,
  storageClassName: 'nfs-sc-rwx',
  requests: { storage: '100G' },
};

/** Content under the account that every namespace has: what a file means that names none. */
export const STANDARD_ACCOUNT = { serviceAccount: ContentServiceAccount.namespaceDefault() };

/** What most of the guide's examples have alike; they leave the address as the chart has it. */
export function guideInstallation(): PositConnectProps {
  return {
    namespace: 'posit-connect',
    address: 'http://localhost:3939',
    license: License.fromSecret(SecretSource.existing('posit-licenses', 'connect.lic')),
    database: Database.postgres({
      host: 'postgres.example.com',
      database: 'connect',
      user: 'connect',
      password: SecretSource.existing('connect-database', 'password'),
      sslMode: SslMode.DISABLE,
    }),
    execution: Execution.kubernetes(STANDARD_ACCOUNT),
    checks: Checks.none(),
    values: { sharedStorage: CLAIM_OF_THE_CHART },
  };
}
