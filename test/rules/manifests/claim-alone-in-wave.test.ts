import { KubernetesObject } from '../../../src/chart/kubernetes-object';
import { claimAloneInWave } from '../../../src/rules/manifests/claim-alone-in-wave';
import { JsonObject } from '../../../src/values/json';
import { itHoldsOfManifests, object } from '../manifest-examples';

const PLACE = 'PersistentVolumeClaim posit-connect/data: metadata.annotations["argocd.argoproj.io/sync-wave"]';

function annotated(annotations: JsonObject): JsonObject {
  return { annotations: Object.fromEntries(Object.entries(annotations).map(([name, value]) => [`argocd.argoproj.io/${name}`, value])) };
}

function claim(wave: string | undefined, spec: JsonObject = { storageClassName: 'nfs' }): KubernetesObject {
  return object('PersistentVolumeClaim', { spec }, { name: 'data', ...(wave === undefined ? {} : annotated({ 'sync-wave': wave })) });
}

function user(kind: string, annotations: JsonObject = {}, claimName = 'data', metadata: JsonObject = {}): KubernetesObject {
  const spec = { volumes: [{ name: 'data', persistentVolumeClaim: { claimName } }] };
  return object(kind, { spec: { template: { spec } } }, { name: 'user', ...annotated(annotations), ...metadata });
}

itHoldsOfManifests(claimAloneInWave, {
  violated: [
    ['a claim before the release that alone mounts it', [claim('-20'), user('Deployment')], PLACE],
    ['a claim whose check comes later', [claim('-20'), user('Job', { hook: 'Sync', 'sync-wave': '-10' }), user('Deployment')], PLACE],
    ['a claim that only a hook of another phase mounts in time', [claim('-20'), user('Job', { hook: 'PreSync', 'sync-wave': '-20' }), user('Deployment')], PLACE],
    ['a claim of the default class', [claim('-1', {}), user('Deployment')], PLACE],
  ],
  respected: [
    ['a claim with its check in one wave', [claim('-20'), user('Job', { hook: 'Sync', 'sync-wave': '-20' }), user('Deployment')]],
    ['no waves at all', [claim(undefined), user('Deployment')]],
    ['a claim that names its volume', [claim('-20', { storageClassName: 'nfs', volumeName: 'data' }), user('Deployment')]],
    ['a claim that no class fills', [claim('-20', { storageClassName: '' }), user('Deployment')]],
    ['a claim that nothing in sight mounts', [claim('-20'), user('Deployment', {}, 'other')]],
    ['a claim of that name in another namespace', [claim('-20'), user('Deployment', {}, 'data', { namespace: 'elsewhere' })]],
    ['a wave that is no number', [claim('early'), user('Deployment')]],
  ],
});
