import { isJsonObject, JsonObject } from '../values/json';

/** A manifest: one object of the Kubernetes API. */
export interface KubernetesObject extends JsonObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string } & JsonObject;
}

const CLUSTER_SCOPED = new Set([
  'APIService', 'CertificateSigningRequest', 'CSIDriver', 'CSINode', 'CustomResourceDefinition', 'DeviceClass', 'FlowSchema', 'GatewayClass',
  'IngressClass', 'IPAddress', 'MutatingAdmissionPolicy', 'MutatingAdmissionPolicyBinding', 'MutatingWebhookConfiguration', 'Namespace',
  'Node', 'PersistentVolume', 'PriorityClass', 'PriorityLevelConfiguration', 'ResourceSlice', 'RuntimeClass', 'ServiceCIDR',
  'StorageClass', 'ValidatingAdmissionPolicy', 'ValidatingAdmissionPolicyBinding', 'ValidatingWebhookConfiguration',
  'VolumeAttachment', 'VolumeAttributesClass', 'VolumeSnapshotClass', 'VolumeSnapshotContent',
]);

/** Whether objects of `kind` lie in no namespace; custom kinds are told by the usual prefix `Cluster`. */
export function isClusterScoped(kind: string): boolean {
  return CLUSTER_SCOPED.has(kind) || kind.startsWith('Cluster');
}

/** The object in `namespace`, where it names none and belongs into one: as `helm install` would place it. */
export function placedIn(namespace: string, object: KubernetesObject): KubernetesObject {
  if (object.metadata?.namespace || isClusterScoped(object.kind)) return object;
  return { ...object, metadata: { ...object.metadata, namespace } };
}

/** The items of a `List`, or the object itself. */
export function unwrapped(object: KubernetesObject): readonly KubernetesObject[] {
  const { items } = object;
  if (!object.kind.endsWith('List') || !Array.isArray(items)) return [object];
  return items.filter(isJsonObject).flatMap((item) => unwrapped(item as KubernetesObject));
}
