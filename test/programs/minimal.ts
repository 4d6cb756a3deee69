import { Checks, Database, Execution, License, PositConnectProps, SecretSource, SharedStorage, SslMode } from '../../src';
import { STANDARD_ACCOUNT } from './guide-installation';

/** License, database and a claim, all of which exist already. */
export function minimal(): PositConnectProps {
  return {
    namespace: 'posit-connect',
    address: 'https://connect.example.com',
    license: License.fromSecret(SecretSource.existing('connect-license', 'license.lic')),
    database: Database.postgres({
      host: 'postgres.example.com',
      database: 'connect',
      user: 'connect',
      password: SecretSource.existing('connect-database', 'password'),
      sslMode: SslMode.VERIFY_FULL,
    }),
    storage: SharedStorage.existingClaim({ claimName: 'connect-shared-storage' }),
    execution: Execution.kubernetes(STANDARD_ACCOUNT),
    checks: Checks.none(),
  };
}
