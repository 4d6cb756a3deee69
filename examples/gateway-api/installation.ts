import { App, Duration, Size } from 'cdk8s';
import {
  ChartSource, Database, ExecutionEnvironment, GatewaySessions, Ingress, License, PositConnect, SecretSource, SharedStorage,
} from '../../src';

/** A Gateway of the platform's in place of an Ingress: two servers behind a route that keeps a browser with one of them. */
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
    storage: SharedStorage.storageClass({ name: 'shared', size: Size.gibibytes(200) }),
    executionEnvironments: [
      ExecutionEnvironment.of('posit/connect-content:R4.6-python3.14-ubuntu-24.04-pro', {
        r: [{ version: '4.6.1', path: '/opt/R/4.6.1/bin/R' }],
        python: [{ version: '3.14.6', path: '/opt/python/3.14.6/bin/python3' }],
      }),
    ],
    ingress: Ingress.gatewayApi({
      host: 'connect.example.com',
      gateway: { name: 'public', namespace: 'gateways', listener: 'https' },
      redirectFrom: 'http',
      // A field of the experimental channel: the definitions of the cluster must have it, and what serves the Gateway must keep it.
      sessions: GatewaySessions.sessionPersistence(),
      timeout: Duration.hours(1),
    }),
    replicas: 2,
  });
}
