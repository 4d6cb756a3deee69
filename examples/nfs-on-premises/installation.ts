import { App, Size } from 'cdk8s';
import {
  CertificateAuthority, ChartSource, Check, Checks, ConnectVersion, Database, Execution, ExecutionEnvironment, Ingress, License,
  PodDisruptionBudget, PositConnect, SecretSource, SharedStorage,
} from '../../src';

/** Three servers on machines of one's own: an NFS export, a company certificate authority, a license server, a registry, Posit's own suite. */
export function installConnect(app: App, chart: ChartSource = ChartSource.official()): PositConnect {
  return new PositConnect(app, 'connect', {
    chart,
    namespace: 'posit-connect',
    address: 'https://connect.example.com',
    version: ConnectVersion.of('2026.08.0'),
    license: License.server('license.example.com', 8999),
    database: Database.postgres({
      host: 'postgres.example.com',
      database: 'connect',
      user: 'connect',
      password: SecretSource.existing('connect-database', 'password'),
      certificateAuthority: CertificateAuthority.fromConfigMap('company-ca', 'ca.crt'),
    }),
    storage: SharedStorage.nfs({
      server: 'nfs.example.com',
      path: '/export/connect',
      capacity: Size.gibibytes(500),
      subPath: 'production',
    }),
    imagePullSecrets: ['registry'],
    execution: Execution.kubernetes({
      scheduling: { nodeSelector: { workload: 'content' } },
      resources: { requests: { cpu: '500m', memory: '1Gi' }, limits: { memory: '4Gi' } },
    }),
    executionEnvironments: [
      ExecutionEnvironment.of('registry.example.com/connect-content:2026-08', {
        title: 'R and Python',
        r: [{ version: '4.6.1', path: '/opt/R/4.6.1/bin/R' }],
        python: [{ version: '3.14.6', path: '/opt/python/3.14.6/bin/python3' }],
      }),
    ],
    ingress: Ingress.nginx({ host: 'connect.example.com', tlsSecret: 'connect-tls' }),
    replicas: 3,
    resources: { requests: { cpu: '2', memory: '4Gi' }, limits: { memory: '8Gi' } },
    podDisruptionBudget: PodDisruptionBudget.minAvailable(2),
    checks: Checks.recommended({
      replace: [
        Check.databaseLogin({ minimumConnections: 200 }),
        // Posit's own suite, once an administrator has made a key; GitHub cannot be reached from here.
        Check.positVip({
          apiKey: SecretSource.existing('connect-api-key', 'key'),
          certificateAuthority: CertificateAuthority.fromConfigMap('company-ca', 'ca.crt'),
          image: 'registry.example.com/posit-dev/vip:2026.8.0',
          filter: 'not gitbacked',
        }),
      ],
    }),
  });
}
