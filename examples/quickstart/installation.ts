import { App, Size } from 'cdk8s';
import { ChartSource, Database, ExecutionEnvironment, License, PositConnect, SecretSource, SharedStorage } from '../../src';

/** The smallest complete installation. The embedded preview chart needs no network; replace it before you apply this. */
export function installConnect(app: App, chart: ChartSource = ChartSource.embedded()): PositConnect {
  return new PositConnect(app, 'connect', {
    chart,
    suppressRules: [{ rule: 'CONNECT091', reason: 'a first look without a network; this line goes together with the preview chart' }],
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
    executionEnvironments: [
      ExecutionEnvironment.of('posit/connect-content:R4.6-python3.14-ubuntu-24.04-pro', {
        title: 'R 4.6 and Python 3.14',
        r: [{ version: '4.6.1', path: '/opt/R/4.6.1/bin/R' }],
        python: [{ version: '3.14.6', path: '/opt/python/3.14.6/bin/python3' }],
        quarto: [{ version: '1.9.38', path: '/opt/quarto/bin/quarto' }],
      }),
    ],
  });
}
