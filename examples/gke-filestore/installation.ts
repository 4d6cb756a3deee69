import { App, Size } from 'cdk8s';
import {
  ChartSource, Database, ExecutionEnvironment, GceCertificate, Ingress, License, PositConnect, SecretSource, SharedStorage,
} from '../../src';

/** Google Kubernetes Engine: the data on Filestore, the database on Cloud SQL, the door Google's load balancer. */
export function installConnect(app: App, chart: ChartSource = ChartSource.official()): PositConnect {
  return new PositConnect(app, 'connect', {
    chart,
    namespace: 'posit-connect',
    address: 'https://connect.example.com',
    license: License.fromSecret(SecretSource.existing('connect-license', 'license.lic')),
    database: Database.postgres({
      host: '10.20.0.5',
      database: 'connect',
      user: 'connect',
      password: SecretSource.existing('connect-database', 'password'),
    }),
    storage: SharedStorage.filestore({
      location: 'europe-west3-a',
      instance: 'connect',
      share: 'connect',
      ip: '10.20.0.2',
      capacity: Size.tebibytes(1),
    }),
    executionEnvironments: [
      ExecutionEnvironment.of('posit/connect-content:R4.6-python3.14-ubuntu-24.04-pro', {
        r: [{ version: '4.6.1', path: '/opt/R/4.6.1/bin/R' }],
        python: [{ version: '3.14.6', path: '/opt/python/3.14.6/bin/python3' }],
      }),
    ],
    ingress: Ingress.gce({ host: 'connect.example.com', staticIpName: 'connect', certificate: GceCertificate.managed() }),
    replicas: 2,
  });
}
