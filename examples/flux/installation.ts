import { App, Size } from 'cdk8s';
import { ChartSource, Database, Delivery, ExecutionEnvironment, FluxKustomizations, FluxSource, License, PositConnect, SecretSource, SharedStorage } from '../../src';

/** An installation that Flux applies; a storage class makes the volume, and External Secrets brings the secrets. */
export function installConnect(app: App, chart: ChartSource = ChartSource.official()): PositConnect {
  return new PositConnect(app, 'connect', {
    chart,
    delivery: Delivery.flux(),
    namespace: 'posit-connect',
    address: 'https://connect.example.com',
    license: License.fromSecret(SecretSource.externalSecret({ store: 'vault', remoteKey: 'connect/license' })),
    database: Database.postgres({
      host: 'postgres.example.com',
      database: 'connect',
      user: 'connect',
      password: SecretSource.externalSecret({ store: 'vault', remoteKey: 'connect/database', remoteProperty: 'password' }),
    }),
    storage: SharedStorage.storageClass({ name: 'nfs-client', size: Size.gibibytes(100) }),
    executionEnvironments: [
      ExecutionEnvironment.of('posit/connect-content:R4.6-python3.14-ubuntu-24.04-pro', {
        title: 'R 4.6 and Python 3.14',
        r: [{ version: '4.6.1', path: '/opt/R/4.6.1/bin/R' }],
        python: [{ version: '3.14.6', path: '/opt/python/3.14.6/bin/python3' }],
      }),
    ],
  });
}

/** The Kustomizations by which Flux applies it, for a folder of their own. */
export function deliverConnect(app: App, installation: PositConnect): FluxKustomizations {
  return new FluxKustomizations(app, 'connect', {
    installation,
    source: FluxSource.gitRepository('flux-system'),
    path: 'dist',
    dependsOn: ['external-secrets'],
  });
}
