import { Checks, Database, ExecutionEnvironment, License, PositConnectProps, SecretSource, SharedStorage } from '../../src';
import { withChartUnderTest } from './chart-source-under-test';

/** The least that an installation needs, for tests that are about something else. */
export function minimalProps(changes: Partial<PositConnectProps> = {}): PositConnectProps {
  const least = withChartUnderTest({
    namespace: 'posit-connect',
    address: 'https://connect.example.com',
    license: License.fromSecret(SecretSource.existing('connect-license', 'license.lic')),
    database: Database.postgres({
      host: 'postgres.example.com',
      database: 'connect',
      user: 'connect',
      password: SecretSource.existing('connect-database', 'password'),
    }),
    storage: SharedStorage.existingClaim({ claimName: 'connect-data' }),
    executionEnvironments: [ExecutionEnvironment.of('posit/connect-content:test', { r: [{ version: '4.6.1', path: '/opt/R/4.6.1/bin/R' }] })],
    checks: Checks.none(),
  });
  return { ...least, ...changes };
}
