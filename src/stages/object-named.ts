import { KubernetesObject } from '../chart/kubernetes-object';

/** The object of that kind and name. */
export function objectNamed(objects: readonly KubernetesObject[], kind: string, name: string): KubernetesObject | undefined {
  return objects.find((object) => object.kind === kind && object.metadata.name === name);
}
