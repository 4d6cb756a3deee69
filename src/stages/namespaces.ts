import { KubernetesObject } from '../chart/kubernetes-object';
import { libraryLabels } from './labels';

/** A Namespace object. */
export function namespaceObject(name: string, releaseName: string): KubernetesObject {
  return { apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels: libraryLabels(releaseName, 'namespace') } };
}
