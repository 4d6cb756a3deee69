import { App } from 'cdk8s';
import {
  AlbScheme, ChartSource, ContentServiceAccount, Database, Execution, ExecutionEnvironment, Ingress, License, PositConnect,
  SecretSource, SharedStorage,
} from '../../src';

/** Amazon EKS: the data on EFS, the database on RDS, the door an Application Load Balancer, content with an IAM role. */
export function installConnect(app: App, chart: ChartSource = ChartSource.official()): PositConnect {
  return new PositConnect(app, 'connect', {
    chart,
    namespace: 'posit-connect',
    address: 'https://connect.example.com',
    license: License.fromSecret(SecretSource.existing('connect-license', 'license.lic')),
    database: Database.postgres({
      host: 'connect.abcdefghijkl.eu-central-1.rds.amazonaws.com',
      database: 'connect',
      user: 'connect',
      password: SecretSource.existing('connect-database', 'password'),
    }),
    storage: SharedStorage.efs({ fileSystemId: 'fs-0123456789abcdef0', region: 'eu-central-1' }),
    execution: Execution.kubernetes({
      serviceAccount: ContentServiceAccount.named('connect-content', {
        annotations: { 'eks.amazonaws.com/role-arn': 'arn:aws:iam::123456789012:role/connect-content' },
      }),
    }),
    executionEnvironments: [
      ExecutionEnvironment.of('posit/connect-content:R4.6-python3.14-ubuntu-24.04-pro', {
        r: [{ version: '4.6.1', path: '/opt/R/4.6.1/bin/R' }],
        python: [{ version: '3.14.6', path: '/opt/python/3.14.6/bin/python3' }],
      }),
    ],
    ingress: Ingress.alb({
      host: 'connect.example.com',
      scheme: AlbScheme.INTERNET_FACING,
      certificateArns: ['arn:aws:acm:eu-central-1:123456789012:certificate/01234567-89ab-cdef-0123-456789abcdef'],
    }),
    replicas: 2,
  });
}
