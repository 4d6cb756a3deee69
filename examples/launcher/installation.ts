import { App, Size } from 'cdk8s';
import { ChartSource, Database, Execution, ExecutionEnvironment, License, PositConnect, SecretSource, SharedStorage } from '../../src';

/** The older runner, for installations that still need it. Only the official chart renders it. */
export function installConnect(app: App, chart: ChartSource = ChartSource.official()): PositConnect {
  return new PositConnect(app, 'connect', {
    chart,
    namespace: 'posit-connect',
    address: 'https://connect.example.com',
    license: License.fromSecret(SecretSource.existing('connect-license', 'license.lic')),
    database: Database.postgres({
      host: 'postgres.example.com',
      database: 'connect',
      user: 'connect',
      password: SecretSource.existing('connect-database', 'password'),
    }),
    storage: SharedStorage.nfs({ server: 'nfs.example.com', path: '/export/connect', capacity: Size.gibibytes(100) }),
    execution: Execution.launcher({ resources: { requests: { cpu: '500m', memory: '1Gi' } } }),
    executionEnvironments: [
      ExecutionEnvironment.of('posit/connect-content:R4.6-python3.14-ubuntu-24.04-pro', {
        r: [{ version: '4.6.1', path: '/opt/R/4.6.1/bin/R' }],
        python: [{ version: '3.14.6', path: '/opt/python/3.14.6/bin/python3' }],
      }),
    ],
  });
}
