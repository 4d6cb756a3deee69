import { KubernetesObject } from '../../chart/kubernetes-object';
import { at } from '../../values/lookup';
import { StageObjects } from '../stage-chart';

/**
 * Claims among the prerequisites that may be bound only when a pod mounts them, and that nothing before the release
 * mounts: whoever waits for them before the release waits for ever.
 */
export function waitingClaims({ prerequisites, preflight }: StageObjects): ReadonlySet<KubernetesObject> {
  const mounted = new Set([...prerequisites, ...preflight].flatMap(mountedClaims));
  return new Set(prerequisites.filter((object) => isDynamicClaim(object) && !mounted.has(claimKey(object.metadata))));
}

// A volume that the claim names is bound at once.
function isDynamicClaim(object: KubernetesObject): boolean {
  return object.kind === 'PersistentVolumeClaim' && !at(object, 'spec', 'volumeName');
}

function mountedClaims(object: KubernetesObject): readonly string[] {
  const volumes = at(object, 'spec', 'template', 'spec', 'volumes');
  if (!Array.isArray(volumes)) return [];
  const names = volumes.map((volume) => at(volume, 'persistentVolumeClaim', 'claimName'));
  return names.filter((name) => typeof name === 'string').map((name) => claimKey({ name, namespace: object.metadata.namespace }));
}

function claimKey({ name, namespace }: { readonly name: string; readonly namespace?: string }): string {
  return `${namespace ?? ''}/${name}`;
}
