import { KubernetesObject } from '../../../src/chart/kubernetes-object';
import { StageObjects } from '../../../src/stages/stage-chart';
import { JsonObject } from '../../../src/values/json';

/** An object in the namespace of the server. */
export function object(apiVersion: string, kind: string, name: string, more: JsonObject = {}, metadata: JsonObject = {}): KubernetesObject {
  return { apiVersion, kind, metadata: { name, namespace: 'posit-connect', ...metadata }, ...more };
}

/** A claim; one with a volume is bound at once, another one perhaps when a pod mounts it. */
export function claim(name: string, volumeName?: string): KubernetesObject {
  return object('v1', 'PersistentVolumeClaim', name, { spec: volumeName === undefined ? {} : { volumeName } });
}

/** A check Job, with a digest in its name, that mounts `claims`. */
export function checkJob(check: string, release = 'connect', claims: readonly string[] = []): KubernetesObject {
  const volumes = claims.map((claimName, index) => ({ name: `volume-${index}`, persistentVolumeClaim: { claimName } }));
  const labels = { 'app.kubernetes.io/instance': release, 'cdk8s-posit-connect/check': check };
  return object('batch/v1', 'Job', `${release}-${check}-0123abcd`, { spec: { template: { spec: { volumes } } } }, { labels });
}

/** Stages of which the others are empty. */
export function stages(given: Partial<StageObjects>): StageObjects {
  return { prerequisites: [], preflight: [], release: [], verification: [], ...given };
}

/** Annotation of an object by the end of its name. */
export function annotation({ metadata }: KubernetesObject, name: string): unknown {
  const annotations = Object.entries((metadata.annotations ?? {}) as JsonObject).filter(([key]) => key.endsWith(`/${name}`));
  return annotations[0]?.[1];
}
