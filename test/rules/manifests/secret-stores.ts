import { KubernetesObject } from '../../../src/chart/kubernetes-object';
import { JsonObject } from '../../../src/values/json';
import { object } from '../manifest-examples';

/** A class of the Secrets Store CSI driver that makes the Secret `connect-database`. */
export const PROVIDER_CLASS: KubernetesObject = object(
  'SecretProviderClass',
  { spec: { provider: 'vault', secretObjects: [{ secretName: 'connect-database', data: [{ objectName: 'password', key: 'password' }] }] } },
  { name: 'database-class' },
);

/** A volume of that class. */
export const STORE: JsonObject = { name: 'store', csi: { driver: 'secrets-store.csi.k8s.io', volumeAttributes: { secretProviderClass: 'database-class' } } };

/** Where a container mounts it. */
export const MOUNT: JsonObject = { name: 'store', mountPath: '/mnt/store' };

/** A variable from the Secret. */
export const READING: JsonObject = { env: [{ name: 'PGPASSWORD', valueFrom: { secretKeyRef: { name: 'connect-database', key: 'password' } } }] };

/** A Job that reads the Secret and mounts the store, as `account`. */
export function readingJob(account?: string, name = 'check'): KubernetesObject {
  const container = { name: 'check', image: 'busybox:1.37', ...READING, volumeMounts: [MOUNT] };
  const spec = { template: { spec: { containers: [container], volumes: [STORE], serviceAccountName: account } } };
  return object('Job', { spec: spec as JsonObject }, { name });
}
