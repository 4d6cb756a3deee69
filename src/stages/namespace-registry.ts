import { IConstruct } from 'constructs';
import { KubernetesObject } from '../chart/kubernetes-object';
import { mistake } from '../errors/posit-connect-error';
import { clusterOf } from './cluster-scope';

interface Described {
  readonly path: string;
  readonly text: string;
}

const describedIn = new WeakMap<IConstruct, Map<string, Described>>();

/** Notes the namespaces of the installation at `path`, below `scope`; a mistake where another of the cluster describes one of them otherwise. */
export function registerNamespaces(scope: IConstruct, objects: readonly KubernetesObject[], path: string): void {
  const described = describedIn.get(clusterOf(scope)) ?? new Map<string, Described>();
  describedIn.set(clusterOf(scope), described);
  for (const { kind, metadata } of objects) {
    if (kind !== 'Namespace') continue;
    const other = described.get(metadata.name);
    const text = JSON.stringify(metadata);
    if (other === undefined) described.set(metadata.name, { path, text });
    else if (other.text !== text) throw twice(metadata.name, other.path, path);
  }
}

function twice(name: string, other: string, at: string) {
  return mistake('NAMESPACE_TWICE', {
    at,
    what: `${other} gives the namespace ${name} other labels or annotations, be it by another level of Pod Security`,
    fix: 'the same podSecurity, labels and annotations in both, or createNamespace: false in one of them',
  });
}
