import { KubernetesObject } from '../chart/kubernetes-object';
import { libraryLabels } from './labels';

/** A Namespace object. It names no release: several may share it, and each then writes the same object. */
export function namespaceObject(name: string): KubernetesObject {
  const { 'app.kubernetes.io/instance': _release, ...labels } = libraryLabels('', 'namespace');
  return { apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels } };
}
