import { App, Size } from 'cdk8s';
import { ChartSource, Database, Execution, License, PositConnect, SecretSource, SharedStorage } from '../../src';

/** Content runs inside the server's own pod, which must be privileged for that; for small installations. */
export function installConnect(app: App, chart: ChartSource = ChartSource.official()): PositConnect {
  return new PositConnect(app, 'connect', {
    chart,
    namespace: 'posit-connect',
    address: 'https://connect.example.com',
    license: License.server('license.example.com', 8999),
    database: Database.postgres({
      host: 'postgres.example.com',
      database: 'connect',
      user: 'connect',
      password: SecretSource.existing('connect-database', 'password'),
    }),
    storage: SharedStorage.storageClass({ name: 'standard-rwx', size: Size.gibibytes(50) }),
    execution: Execution.local(),
  });
}
