import { storeNotMounted } from '../../../src/rules/manifests/store-not-mounted';
import { deployment, itHoldsOfManifests, object } from '../manifest-examples';
import { MOUNT, PROVIDER_CLASS, READING, readingJob, STORE } from './secret-stores';

const PLACE = 'Deployment posit-connect/connect: spec.template.spec.volumes';
const ELSEWHERE = { ...PROVIDER_CLASS, metadata: { name: 'database-class', namespace: 'other' } };

itHoldsOfManifests(storeNotMounted, {
  violated: [
    ['a variable alone', [PROVIDER_CLASS, deployment(READING)], PLACE],
    ['a volume that no container mounts', [PROVIDER_CLASS, deployment(READING, { volumes: [STORE] })], PLACE],
    ['a file of the Secret', [PROVIDER_CLASS, deployment({}, { volumes: [{ name: 'file', secret: { secretName: 'connect-database' } }] })], PLACE],
  ],
  respected: [
    ['the store is mounted', [PROVIDER_CLASS, readingJob()]],
    ['another container of the pod mounts it', [PROVIDER_CLASS, deployment(READING, { volumes: [STORE], initContainers: [{ name: 'init', volumeMounts: [MOUNT] }] })]],
    ['a Secret of another name', [PROVIDER_CLASS, deployment({ env: [{ name: 'A', valueFrom: { secretKeyRef: { name: 'other', key: 'a' } } }] })]],
    ['a class in another namespace', [ELSEWHERE, deployment(READING)]],
    ['a class that makes no Secret', [object('SecretProviderClass', { spec: { provider: 'vault' } }), deployment(READING)]],
  ],
});
