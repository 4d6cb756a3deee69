import { KubernetesObject } from '../../../chart/kubernetes-object';
import { nameOf, namespaceOf } from '../manifests-model';

/** What to do where `field` of an object has to change all the same. */
export function wayOut(object: KubernetesObject, field: string): string {
  const name = nameOf(object);
  switch (object.kind) {
    case 'PersistentVolumeClaim':
      return field.endsWith('.storage')
        ? `the old size (a claim of a volume that was made by hand does not grow, and none shrinks); or a claim of another name, and a copy of the data`
        : `the old value; or a claim of another name, and a copy of the data: ${deletion(object)} may delete them`;
    case 'PersistentVolume':
      return `the old value; or a volume of another name for the new place, and a copy of the data`;
    case 'Job':
      return `another name for the changed Job, e.g. ${name}-2; or ${deletion(object)} before it is applied`;
    case 'Deployment':
    case 'ReplicaSet':
    case 'DaemonSet':
      return `the old selector; or ${deletion(object)} before it is applied (with --cascade=orphan its pods run on, until you delete them)`;
    case 'StatefulSet':
      return `the old value; or ${deletion(object)} --cascade=orphan before it is applied: pods and claims stay, and the new one takes them over`;
    case 'ConfigMap':
    case 'Secret':
      return `another name for the new content, and in all that reads it; or ${deletion(object)} before it is applied`;
    case 'StorageClass':
      return `another name for the new class; volumes stay as they were made`;
    case 'Service':
      return `leave the field out, and the cluster keeps what it has; or ${deletion(object)} before it is applied`;
    default:
      return `the old value; or ${deletion(object)} before it is applied`;
  }
}

function deletion(object: KubernetesObject): string {
  const namespace = namespaceOf(object);
  return ['kubectl delete', object.kind.toLowerCase(), nameOf(object), ...(namespace === '' ? [] : ['-n', namespace])].join(' ');
}
