import { isJsonObject, Json, JsonObject } from '../values/json';

/** A manifest: one object of the Kubernetes API. */
export interface KubernetesObject extends JsonObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string } & JsonObject;
}

/** An object, and its place in the List that holds it, from the top. */
export interface UnwrappedItem {
  readonly path: readonly (string | number)[];
  readonly object: KubernetesObject;
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

/** Whether `value` says which object of which API it is. */
export function isKubernetesObject(value: unknown): value is KubernetesObject {
  return isJsonObject(value) && isText(value.apiVersion) && isText(value.kind);
}

/** The objects among `values`, in the place of a `List` its items; whatever else is there is passed over. */
export function objectsAmong(values: readonly unknown[]): readonly KubernetesObject[] {
  return values.filter(isKubernetesObject).flatMap(unwrapped);
}

/** The items of a `List`, or the object itself. */
export function unwrapped(object: KubernetesObject): readonly KubernetesObject[] {
  return unwrappedItems(object).map((item) => item.object);
}

/** The items of a `List` that are objects, or the object itself, with the path to each. */
export function unwrappedItems(object: KubernetesObject, path: readonly (string | number)[] = []): readonly UnwrappedItem[] {
  const { items } = object;
  if (!object.kind.endsWith('List') || !Array.isArray(items)) return [{ path, object }];
  return items
    .map((item: Json) => ofItsList(item, object))
    .flatMap((item, index) => (isKubernetesObject(item) ? unwrappedItems(item, [...path, 'items', index]) : []));
}

// A list of one kind need not repeat it in each item.
function ofItsList(item: Json, { apiVersion, kind }: KubernetesObject): Json {
  return kind === 'List' || !isJsonObject(item) ? item : { apiVersion, kind: kind.slice(0, -'List'.length), ...item };
}

function isText(value: Json | undefined): boolean {
  return typeof value === 'string' && value !== '';
}
