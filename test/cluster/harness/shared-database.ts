import { Checks } from '../../../src';
import { manifests, prepare, workingProps } from './installation';
import { apply, kubectl } from './kubectl';

const NAMESPACE = 'shared-database';

/** Host of a database that tests share; it is there once `startSharedDatabase` is done. */
export const SHARED_DATABASE = `connect-database.${NAMESPACE}.svc.cluster.local`;

/** Starts a PostgreSQL, as an evaluation has it. */
export function startSharedDatabase(): void {
  apply({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: NAMESPACE } });
  prepare(NAMESPACE);
  const folder = manifests(workingProps(NAMESPACE, { checks: Checks.none() }));
  kubectl(['apply', '--filename', folder, '--selector', 'cdk8s-posit-connect/evaluation=true']);
  kubectl(['rollout', 'status', 'statefulset/connect-database', '--namespace', NAMESPACE, '--timeout=120s']);
}
