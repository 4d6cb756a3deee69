import { App, Size } from 'cdk8s';
import { ChartSource } from '../../src/options/chart-source';
import { Database } from '../../src/options/database';
import { ExecutionEnvironment } from '../../src/options/execution-environment';
import { License } from '../../src/options/license';
import { SecretSource } from '../../src/options/secret-source';
import { SharedStorage } from '../../src/options/shared-storage';
import { PositConnect } from '../../src/posit-connect';

/** `count` installations like the quickstart's, no two alike, so that none can be had from another. */
export function deployments(app: App, count: number): PositConnect[] {
  return Array.from({ length: count }, (_, index) => deployment(app, `connect-${index + 1}`));
}

function deployment(app: App, name: string): PositConnect {
  return new PositConnect(app, name, {
    namespace: name,
    address: `https://${name}.example.com`,
    chart: ChartSource.embedded(),
    license: License.fromSecret(SecretSource.existing('connect-license', 'license.lic')),
    database: Database.postgres({
      host: 'postgres.example.com',
      database: name,
      user: 'connect',
      password: SecretSource.existing('connect-database', 'password'),
    }),
    storage: SharedStorage.nfs({ server: 'nfs.example.com', path: `/export/${name}`, capacity: Size.gibibytes(100) }),
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
