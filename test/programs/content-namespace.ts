import { ImagePullPolicy } from 'cdk8s-plus-28';
import {
  Checks, ContentNamespace, ContentServiceAccount, ContentServiceType, Database, EnvironmentMatching, Execution, ExecutionEnvironment, License,
  PositConnectProps, SecretSource, SharedStorage, SslMode,
} from '../../src';

/** Content in a namespace of its own, on nodes of its own, reached by ports of the nodes. */
export function contentNamespace(): PositConnectProps {
  return {
    namespace: 'posit-connect',
    address: 'https://connect.example.com',
    license: License.fromSecret(SecretSource.existing('connect-license', 'connect.lic')),
    database: Database.postgres({ host: 'postgres.example.com', database: 'connect', user: 'connect', sslMode: SslMode.VERIFY_FULL }),
    storage: SharedStorage.existingClaim({ claimName: 'connect-shared-storage', subPath: 'connect/production' }),
    contentNamespace: ContentNamespace.named('connect-content'),
    execution: Execution.kubernetes({
      serviceAccount: ContentServiceAccount.named('connect-content'),
      scheduling: {
        nodeSelector: { workload: 'content' },
        tolerations: [{ key: 'dedicated', operator: 'Equal', value: 'content', effect: 'NoSchedule' }],
      },
      resources: { requests: { cpu: '500m', memory: '1Gi' } },
      env: [{ name: 'NETRC', value: '/etc/netrc' }],
      imagePullSecrets: ['registry'],
      jobLabels: { team: 'data-science' },
      service: { type: ContentServiceType.NODE_PORT },
      initContainer: {
        imagePullPolicy: ImagePullPolicy.IF_NOT_PRESENT,
        resources: { requests: { cpu: '100m', memory: '128Mi' } },
        securityContext: { allowPrivilegeEscalation: false },
      },
    }),
    executionEnvironments: [
      ExecutionEnvironment.of('registry.example.com/connect-content:2026-08', {
        title: 'Default',
        description: 'R and Python',
        matching: EnvironmentMatching.ANY,
        python: [{ version: '3.14.6', path: '/opt/python/3.14.6/bin/python3' }],
        r: [{ version: '4.6.1', path: '/opt/R/4.6.1/bin/R' }],
      }),
    ],
    checks: Checks.none(),
    values: {
      license: { file: { mountSubPath: true } },
      rbac: {
        clusterRoleCreate: true,
        serviceAccount: {
          name: 'connect-server',
          annotations: { 'eks.amazonaws.com/role-arn': 'arn:aws:iam::123456789012:role/connect' },
          labels: { team: 'data-science' },
        },
      },
    },
  };
}
