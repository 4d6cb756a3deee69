import { IConstruct } from 'constructs';
import { KubernetesObject } from '../chart/kubernetes-object';
import { mistake } from '../errors/posit-connect-error';
import { ReleaseContext } from '../values/release-context';
import { clusterOf } from './cluster-scope';

/** What the installations of one cluster have taken so far. */
interface Taken {
  /** Paths of the installations, by namespace and release name. */
  readonly releases: Map<string, string>;
  readonly objects: Map<string, Owned>;
}

interface Owned {
  readonly path: string;
  readonly object: KubernetesObject;
}

const takenIn = new WeakMap<IConstruct, Taken>();

/**
 * Notes the release of the installation at `path`, below `scope`, and what the chart made for it; a mistake where another
 * installation of the same cluster has the release, or an object of the same name. An App is for one cluster unless
 * somebody says otherwise.
 */
export function registerRelease(scope: IConstruct, context: ReleaseContext, objects: readonly KubernetesObject[], path: string): void {
  const cluster = clusterOf(scope);
  const taken = takenIn.get(cluster) ?? { releases: new Map<string, string>(), objects: new Map<string, Owned>() };
  takenIn.set(cluster, taken);
  registerName(taken, context, path);
  registerObjects(taken, objects, path);
}

function registerName({ releases }: Taken, { namespace, releaseName }: ReleaseContext, path: string): void {
  const key = `${namespace}/${releaseName}`;
  const other = releases.get(key);
  if (other === undefined) {
    releases.set(key, path);
    return;
  }
  throw mistake('RELEASE_TWICE', {
    at: path,
    what: `release ${releaseName} in namespace ${namespace} is also that of ${other}`,
    fix: "another releaseName or namespace, e.g. releaseName: 'connect-staging'",
  });
}

function registerObjects({ objects: owners }: Taken, objects: readonly KubernetesObject[], path: string): void {
  const replaced = objects.filter(({ metadata }) => metadata?.name).flatMap((object) => {
    const title = titleOf(object);
    const owner = owners.get(title);
    if (owner === undefined) owners.set(title, { path, object });
    return owner === undefined || isSame(owner.object, object) ? [] : [{ title, path: owner.path }];
  });
  if (replaced.length === 0) return;
  throw mistake('RELEASE_OVERLAP', {
    at: path,
    what: `${listed(replaced.map(({ title }) => title))} would replace what ${listed(replaced.map((each) => each.path))} describes under the same name`,
    fix: "another releaseName, e.g. releaseName: 'connect-staging'; where values.fullnameOverride, values.rbac.serviceAccount.name or an extra object makes the name, another one there",
  });
}

// What both describe alike, such as a class of storage, either may apply.
function isSame(object: KubernetesObject, other: KubernetesObject): boolean {
  return JSON.stringify(object) === JSON.stringify(other);
}

function listed(names: readonly string[]): string {
  return [...new Set(names)].join(', ');
}

function titleOf({ kind, metadata }: KubernetesObject): string {
  return `${kind} ${metadata.namespace === undefined ? '' : `${metadata.namespace}/`}${metadata.name}`;
}
