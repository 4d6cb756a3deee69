import { App, Size } from 'cdk8s';
import {
  ChartSource, ContentNamespace, Database, Execution, ExecutionEnvironment, Ingress, License, NetworkPeer, NetworkPolicies, PodSecurityLevel, PositConnect,
  RegistryCredential, SealedSecretScope, SecretSource, SharedStorage,
} from '../../src';

// What `kubeseal --raw --scope cluster-wide` printed, sealed for a controller that does not exist.
const SEALED = `AQA${'A'.repeat(341)}${'Zm9v'.repeat(12)}`;

const WITHOUT_RIGHTS = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } };

/** Content that may do and use little, in a namespace of its own, and nobody who talks to anybody without need. */
export function installConnect(app: App, chart: ChartSource = ChartSource.official()): PositConnect {
  return new PositConnect(app, 'connect', {
    chart,
    namespace: 'posit-connect',
    namespaceLabels: { 'example.com/team': 'data-platform' },
    address: 'https://connect.example.com',
    license: License.server('license.example.com', 8999),
    database: Database.postgres({
      host: 'postgres.example.com',
      database: 'connect',
      user: 'connect',
      password: SecretSource.sealedSecret({ encryptedValue: SEALED, scope: SealedSecretScope.clusterWide() }),
    }),
    storage: SharedStorage.nfs({ server: '10.20.0.9', path: '/export/connect', capacity: Size.gibibytes(500) }),
    registryCredentials: [RegistryCredential.of('registry', SecretSource.externalSecret({ store: 'vault', remoteKey: 'connect/registry' }))],
    contentNamespace: ContentNamespace.named('connect-content', {
      podSecurity: PodSecurityLevel.restricted(),
      labels: { 'example.com/team': 'data-science' },
      quota: { requests: { cpu: '40', memory: '160Gi' }, limits: { memory: '320Gi' }, pods: 100, jobs: 500 },
      limitRange: { defaultRequests: { cpu: '100m', memory: '256Mi' }, defaultLimits: { memory: '2Gi' }, max: { cpu: '8', memory: '32Gi' } },
    }),
    execution: Execution.kubernetes({
      podSecurityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
      containerSecurityContext: WITHOUT_RIGHTS,
      initContainer: { securityContext: WITHOUT_RIGHTS },
    }),
    executionEnvironments: [
      ExecutionEnvironment.of('registry.example.com/connect-content:2026-08', {
        r: [{ version: '4.6.1', path: '/opt/R/4.6.1/bin/R' }],
        python: [{ version: '3.14.6', path: '/opt/python/3.14.6/bin/python3' }],
      }),
    ],
    networkPolicies: NetworkPolicies.restricted({
      ingressFrom: [NetworkPeer.namespace('ingress-nginx')],
      metricsFrom: [NetworkPeer.namespace('monitoring')],
      kubernetesApi: [NetworkPeer.cidr('10.10.0.0/28')],
      addresses: {
        'postgres.example.com': ['10.20.0.7/32'],
        'license.example.com': ['10.20.0.8/32'],
        'connect.example.com': ['10.30.0.1/32'],
        // A mirror that answers under the name that the chart's settings have.
        'packagemanager.rstudio.com': ['10.20.0.10/32'],
      },
      contentEgress: [{ to: [NetworkPeer.cidr('10.40.0.0/16')], ports: [5432] }],
    }),
    ingress: Ingress.nginx({ host: 'connect.example.com', tlsSecret: 'connect-tls' }),
  });
}
