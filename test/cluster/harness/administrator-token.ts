import { apply, kubectl } from './kubectl';

/** Makes an account that may do everything, and gives its token. */
export function administratorToken(name: string, namespace: string): string {
  apply(
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name, namespace } },
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRoleBinding',
      metadata: { name: `${namespace}-${name}` },
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'cluster-admin' },
      subjects: [{ kind: 'ServiceAccount', name, namespace }],
    },
  );
  return kubectl(['create', 'token', name, '--namespace', namespace, '--duration', '24h']).trim();
}
