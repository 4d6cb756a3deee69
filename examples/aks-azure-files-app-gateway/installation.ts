import { App, Size } from 'cdk8s';
import { ChartSource, Database, ExecutionEnvironment, Ingress, License, PositConnect, SecretSource, SharedStorage } from '../../src';

/** Azure Kubernetes Service: the data on Azure Files over NFS (SMB cannot chmod), the door an Application Gateway. */
export function installConnect(app: App, chart: ChartSource = ChartSource.official()): PositConnect {
  return new PositConnect(app, 'connect', {
    chart,
    namespace: 'posit-connect',
    address: 'https://connect.example.com',
    license: License.fromSecret(SecretSource.existing('connect-license', 'license.lic')),
    database: Database.postgres({
      host: 'connect.postgres.database.azure.com',
      database: 'connect',
      user: 'connect',
      password: SecretSource.existing('connect-database', 'password'),
    }),
    storage: SharedStorage.azureFilesNfs({
      storageAccount: 'connectdata',
      shareName: 'connect',
      resourceGroup: 'connect',
      capacity: Size.gibibytes(256),
    }),
    executionEnvironments: [
      ExecutionEnvironment.of('posit/connect-content:R4.6-python3.14-ubuntu-24.04-pro', {
        r: [{ version: '4.6.1', path: '/opt/R/4.6.1/bin/R' }],
        python: [{ version: '3.14.6', path: '/opt/python/3.14.6/bin/python3' }],
      }),
    ],
    ingress: Ingress.azureApplicationGateway({ host: 'connect.example.com', tlsSecret: 'connect-tls' }),
    replicas: 2,
  });
}
