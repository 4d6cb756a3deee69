import { KubernetesObject } from '../chart/kubernetes-object';
import { Execution } from '../options/execution';
import { PodSecurityLevel, PodSecurityName } from '../options/pod-security-level';
import { PositConnectProps } from '../options/posit-connect-props';
import { StringMap } from '../options/syntax/labels';
import { JsonObject } from '../values/json';
import { kubeVersion } from '../values/kube-version';
import { contentPodOf } from '../values/pod-security/content-pod';
import { strictestLevel } from '../values/pod-security/levels';
import { ReleaseContext } from '../values/release-context';
import { sharedLabels } from './labels';
import { podsIn } from './pods';

/** What a Namespace object says. */
interface NamespaceContent {
  readonly podSecurity: PodSecurityLevel;
  readonly labels?: StringMap;
  readonly annotations?: StringMap;
}

/**
 * The Namespace objects that the library makes. Where the user names no level of Pod Security, it is the strictest that
 * the pods of the installation satisfy: `objects`, and content as `values` describe it.
 */
export function namespaceObjects(
  props: PositConnectProps,
  values: JsonObject,
  objects: readonly KubernetesObject[],
  context: ReleaseContext,
): readonly KubernetesObject[] {
  const version = `v${/1\.\d+/.exec(kubeVersion(props))?.[0] ?? ''}`;
  const contentPods = (props.execution ?? Execution.kubernetes())._choice.runner === 'local' ? [] : [contentPodOf(values)];
  const isShared = context.contentNamespace === context.namespace;
  const ofServer = () => levelFor(podsIn(objects, context.namespace), isShared ? contentPods : []);
  const own = props.contentNamespace?._choice ?? {};
  const server = () => ({ podSecurity: props.podSecurity ?? PodSecurityLevel._of({ level: ofServer() }), labels: props.namespaceLabels, annotations: props.namespaceAnnotations });
  const ofContent = () => levelFor(podsIn(objects, context.contentNamespace), contentPods);
  const content = () => ({ ...own, podSecurity: own.podSecurity ?? PodSecurityLevel._of({ level: ofContent() }) });
  return [
    ...(props.createNamespace === false ? [] : [namespaceObject(context.namespace, server(), version)]),
    ...(props.contentNamespace?._create === true && !isShared ? [namespaceObject(context.contentNamespace, content(), version)] : []),
  ];
}

// What Connect adds to a pod of content cannot be seen, so that nobody but the user can say that it needs no more.
function levelFor(pods: readonly JsonObject[], contentPods: readonly JsonObject[]): PodSecurityName {
  return strictestLevel([...pods, ...contentPods], contentPods.length > 0 ? 'baseline' : 'restricted');
}

/** A Namespace object. It names no release: several may share it, and each then writes the same object. */
function namespaceObject(name: string, { podSecurity, labels, annotations }: NamespaceContent, version: string): KubernetesObject {
  const metadata = { name, labels: { ...sharedLabels('namespace'), ...securityLabels(podSecurity, version), ...labels }, annotations };
  return { apiVersion: 'v1', kind: 'Namespace', metadata };
}

function securityLabels({ _choice: { level, version } }: PodSecurityLevel, ofCluster: string): StringMap {
  if (level === undefined) return {};
  const modes = ['enforce', 'audit', 'warn'].map((mode) => `pod-security.kubernetes.io/${mode}`);
  return Object.fromEntries(modes.flatMap((mode) => [[mode, level], [`${mode}-version`, version ?? ofCluster]]));
}
