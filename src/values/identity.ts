import { mistake } from '../errors/posit-connect-error';
import { requireAddress } from '../options/syntax/address';
import { requireImageRegistry } from '../options/image-registry';
import { PositConnectProps } from '../options/posit-connect-props';
import { requireLabelName, requireReleaseName } from '../options/syntax/kubernetes-name';
import { requireAnnotations, requireLabels } from '../options/syntax/labels';
import { requireEvaluationDatabaseName } from './evaluation-database';
import { JsonObject } from './json';
import { chartFullname, ReleaseContext } from './release-context';

/** The names of a deployment, from its props and the id of its construct. */
export function releaseContext(props: PositConnectProps, id: string, user: JsonObject): ReleaseContext {
  const releaseName = props.releaseName ?? id.toLowerCase();
  return {
    releaseName,
    namespace: props.namespace,
    contentNamespace: props.contentNamespace?._name ?? props.namespace,
    fullname: chartFullname(releaseName, text(user.fullnameOverride), text(user.nameOverride)),
    replicas: (user.replicas ?? props.replicas ?? 1) as number,
  };
}

/** The checks of what a deployment is called and where it is reached, each of which may throw. */
export function identityChecks(props: PositConnectProps, context: ReleaseContext, at: string): readonly (() => unknown)[] {
  return [
    () => requireLabelName(context.namespace, at, 'namespace'),
    () => requireReleaseName(context.releaseName, at, 'releaseName'),
    () => requireAddress(props.address, at),
    () => requireReplicas(context.replicas, at),
    () => requireKubeVersion(props.kubeVersion, at),
    () => requireNamespaceMetadata(props, at),
    () => (props.imageRegistry === undefined ? undefined : requireImageRegistry(props.imageRegistry, at)),
    () => requireOffHostContent(props, context, at),
    () => requireEvaluationDatabaseName(props.database, context, at),
  ];
}

function requireReplicas(replicas: number, at: string): void {
  if (Number.isInteger(replicas) && replicas >= 0) return;
  throw mistake('POD_COUNT', { at, what: `replicas is ${JSON.stringify(replicas)}`, fix: 'replicas: a whole number of servers, 0 or more' });
}

function requireNamespaceMetadata(props: PositConnectProps, at: string): void {
  requireLabels(props.namespaceLabels, at, 'namespaceLabels');
  requireAnnotations(props.namespaceAnnotations, at, 'namespaceAnnotations');
  const said = (['podSecurity', 'namespaceLabels', 'namespaceAnnotations'] as const).find((prop) => props[prop] !== undefined);
  if (props.createNamespace !== false || said === undefined) return;
  throw mistake('NAMESPACE_NOT_MADE', { at, what: `createNamespace is false, and ${said} is set`, fix: 'leave out createNamespace, or say it where the namespace is made' });
}

function requireOffHostContent(props: PositConnectProps, context: ReleaseContext, at: string): void {
  if (props.execution?._choice.runner !== 'local' || context.contentNamespace === context.namespace) return;
  throw mistake('CONTENT_NAMESPACE', {
    at,
    what: `contentNamespace is ${context.contentNamespace} with local execution`,
    fix: 'leave out contentNamespace, or execution: Execution.kubernetes()',
  });
}

function requireKubeVersion(version: string | undefined, at: string): void {
  if (version === undefined || /^v?1\.\d+(\.\d+)?([-+].+)?$/.test(version)) return;
  throw mistake('KUBE_VERSION', { at, what: `kubeVersion is ${JSON.stringify(version)}`, fix: "kubeVersion: '1.34.0'" });
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
