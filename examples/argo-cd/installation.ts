import { App, Size } from 'cdk8s';
import {
  ArgoCdApplication, ChartSource, Database, Delivery, ExecutionEnvironment, Ingress, License, PodDisruptionBudget, PositConnect, SecretSource, SharedStorage,
} from '../../src';

/** Two servers that Argo CD keeps as git describes them: an NFS export, a license server, secrets from a store. */
export function installConnect(app: App, chart: ChartSource = ChartSource.official()): PositConnect {
  return new PositConnect(app, 'connect', {
    chart,
    delivery: Delivery.argoCd(),
    namespace: 'posit-connect',
    address: 'https://connect.example.com',
    license: License.server('license.example.com', 8999),
    database: Database.postgres({
      host: 'postgres.example.com',
      database: 'connect',
      user: 'connect',
      password: SecretSource.externalSecret({ store: 'vault', remoteKey: 'connect/database', remoteProperty: 'password' }),
    }),
    storage: SharedStorage.nfs({ server: 'nfs.example.com', path: '/export/connect', capacity: Size.gibibytes(500) }),
    executionEnvironments: [
      ExecutionEnvironment.of('posit/connect-content:R4.6-python3.14-ubuntu-24.04-pro', {
        title: 'R 4.6 and Python 3.14',
        r: [{ version: '4.6.1', path: '/opt/R/4.6.1/bin/R' }],
        python: [{ version: '3.14.6', path: '/opt/python/3.14.6/bin/python3' }],
      }),
    ],
    ingress: Ingress.nginx({ host: 'connect.example.com', tlsSecret: 'connect-tls' }),
    replicas: 2,
    resources: { requests: { cpu: '2', memory: '4Gi' }, limits: { memory: '8Gi' } },
    podDisruptionBudget: PodDisruptionBudget.maxUnavailable(1),
  });
}

/** The Application by which Argo CD applies it, for a folder of its own. */
export function deliverConnect(app: App, installation: PositConnect): ArgoCdApplication {
  return new ArgoCdApplication(app, 'connect', {
    installation,
    repository: 'https://git.example.com/platform/connect.git',
    revision: 'main',
    path: 'dist',
    project: 'platform',
  });
}
