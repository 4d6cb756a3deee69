import { noNamespace } from '../../../src/rules/manifests/no-namespace';
import { itHoldsOfManifests, object } from '../manifest-examples';
import { server } from './connect-release';

const NOWHERE = { namespace: undefined };

itHoldsOfManifests(noNamespace, {
  violated: [
    ['what the chart leaves open', [server(), object('Ingress', {}, NOWHERE), { ...object('PodDisruptionBudget', {}, NOWHERE), apiVersion: 'policy/v1' }], 'Ingress connect', 'PodDisruptionBudget connect'],
    ['an extra object of another API', [server(), { ...object('BackendConfig', {}, NOWHERE), apiVersion: 'cloud.google.com/v1' }], 'BackendConfig connect'],
    ['an empty namespace', [server(), object('ConfigMap', {}, { namespace: '' })], 'ConfigMap connect'],
  ],
  respected: [
    ['a namespace everywhere', [server(), object('Ingress')]],
    ['what lies in no namespace', [server(), object('ClusterRole', {}, NOWHERE), object('PersistentVolume', {}, NOWHERE), { ...object('StorageClass', {}, NOWHERE), apiVersion: 'storage.k8s.io/v1' }]],
    ['a kind of which nothing is known', [server(), { ...object('NodePool', {}, NOWHERE), apiVersion: 'karpenter.sh/v1' }, { ...object('Ingress', {}, NOWHERE), apiVersion: 'config.openshift.io/v1' }]],
    ['a namespace that is given when the manifests are applied', [{ ...server(), metadata: { name: 'connect' } }, object('Ingress', {}, NOWHERE)]],
    ['no server in sight', [object('Deployment'), object('Ingress', {}, NOWHERE)]],
  ],
});
