import { KubernetesObject } from '../../../src/chart/kubernetes-object';
import { eventually } from './eventually';
import { tryKubectl } from './kubectl';

/** Waits until the API serves the resources of definitions, e.g. `applications.argoproj.io`. */
export async function served(definitions: readonly string[]): Promise<void> {
  // A definition that is younger than its first condition makes kubectl fail at once.
  const waits = () => tryKubectl(['wait', '--for=condition=Established', ...definitions.map((name) => `crd/${name}`), '--timeout=10s']).code === 0;
  await eventually(`${definitions.join(', ')} are served`, () => waits() || undefined);
}

/** Definitions under which the API server takes the custom resources among `objects`, whatever their fields. */
export function definitionsFor(objects: readonly KubernetesObject[]): readonly KubernetesObject[] {
  const custom = objects.filter(({ apiVersion, kind }) => isCustom(apiVersion) && kind !== 'CustomResourceDefinition');
  return [...new Map(custom.map((object) => [`${object.apiVersion}/${object.kind}`, definition(object)])).values()];
}

// The groups of Kubernetes' own types have no dot, or end in k8s.io and are no project beside it.
function isCustom(apiVersion: string): boolean {
  const group = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
  return group.includes('.') && (!group.endsWith('.k8s.io') || /^(gateway\.networking|secrets-store\.csi)\./.test(group));
}

function definition({ apiVersion, kind, metadata }: KubernetesObject): KubernetesObject {
  const [group = '', version = ''] = apiVersion.split('/');
  const singular = kind.toLowerCase();
  const plural = singular.endsWith('s') ? `${singular}es` : singular.endsWith('y') ? `${singular.slice(0, -1)}ies` : `${singular}s`;
  const schema = { openAPIV3Schema: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } };
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: {
      name: `${plural}.${group}`,
      // The API server keeps this group for resources that Kubernetes' community has approved.
      annotations: group.endsWith('.k8s.io') ? { 'api-approved.kubernetes.io': 'unapproved, for the tests of this project' } : {},
    },
    spec: {
      group,
      scope: metadata?.namespace === undefined ? 'Cluster' : 'Namespaced',
      names: { kind, singular, plural },
      versions: [{ name: version, served: true, storage: true, schema }],
    },
  };
}
