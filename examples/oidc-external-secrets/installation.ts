import { App, Size } from 'cdk8s';
import {
  Authentication, ChartSource, Database, ExecutionEnvironment, Ingress, License, PositConnect, SecretSource, SharedStorage,
} from '../../src';

/** Every secret comes from a store by the External Secrets operator; people log in through an OpenID Connect provider. */
export function installConnect(app: App, chart: ChartSource = ChartSource.official()): PositConnect {
  const fromVault = (remoteKey: string, remoteProperty: string) =>
    SecretSource.externalSecret({ store: 'vault', remoteKey, remoteProperty });

  return new PositConnect(app, 'connect', {
    chart,
    namespace: 'posit-connect',
    address: 'https://connect.example.com',
    license: License.fromSecret(fromVault('connect/license', 'file')),
    database: Database.postgres({
      host: 'postgres.example.com',
      database: 'connect',
      user: 'connect',
      password: fromVault('connect/database', 'password'),
    }),
    storage: SharedStorage.storageClass({ name: 'standard-rwx', size: Size.gibibytes(200) }),
    authentication: Authentication.oidc({
      issuer: 'https://idp.example.com',
      clientId: 'connect',
      clientSecret: fromVault('connect/oidc', 'client-secret'),
      scopes: ['groups'],
    }),
    executionEnvironments: [
      ExecutionEnvironment.of('posit/connect-content:R4.6-python3.14-ubuntu-24.04-pro', {
        r: [{ version: '4.6.1', path: '/opt/R/4.6.1/bin/R' }],
        python: [{ version: '3.14.6', path: '/opt/python/3.14.6/bin/python3' }],
      }),
    ],
    ingress: Ingress.traefik({ host: 'connect.example.com', tlsSecret: 'connect-tls' }),
    replicas: 2,
  });
}
