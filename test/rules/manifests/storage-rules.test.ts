import { KubernetesObject } from '../../../src/chart/kubernetes-object';
import { accessModesInManifests, classDoesNotShareInManifests } from '../../../src/rules/manifests/storage-rules';
import { JsonObject } from '../../../src/values/json';
import { deployment, itHoldsOfManifests, object } from '../manifest-examples';
import { configuration, DIRECT_RUNNER, server } from './connect-release';

const DATA = { volumeMounts: [{ name: 'rstudio-connect-data', mountPath: '/var/lib/rstudio-connect' }] };
const CLAIMED = { volumes: [{ name: 'rstudio-connect-data', persistentVolumeClaim: { claimName: 'data' } }] };
const SERVER = server(DATA, CLAIMED);
const SERVERS = server(DATA, CLAIMED, { replicas: 2 });

const OFF_HOST = configuration(`${DIRECT_RUNNER}DataDirPVCName = data\n`);
const LOCAL = configuration('[Kubernetes]\nEnabled = false\n');

const claim = (spec: JsonObject, metadata: JsonObject = {}): KubernetesObject => object('PersistentVolumeClaim', { spec }, { name: 'data', ...metadata });
const ONE_NODE = claim({ accessModes: ['ReadWriteOnce'] });
const MODES = 'PersistentVolumeClaim posit-connect/data: spec.accessModes';

itHoldsOfManifests(accessModesInManifests, {
  violated: [
    ['several servers', [SERVERS, LOCAL, ONE_NODE], MODES],
    ['a server and its content', [SERVER, OFF_HOST, ONE_NODE], MODES],
    ['the Launcher', [SERVER, configuration('[Launcher]\nEnabled = true\nDataDirPVCName = data\n'), ONE_NODE], MODES],
    ['a claim of content in a namespace of its own', [SERVER, configuration(`${DIRECT_RUNNER}Namespace = content\nDataDirPVCName = data\n`), claim({ accessModes: ['ReadWriteOncePod'] }, { namespace: 'content' })], 'PersistentVolumeClaim content/data: spec.accessModes'],
    ['a folder of one’s own', [server({ volumeMounts: [{ name: 'data', mountPath: '/data/' }] }, { volumes: [{ name: 'data', persistentVolumeClaim: { claimName: 'data' } }] }), configuration(`${DIRECT_RUNNER}DataDirPVCName = data\n[Server]\nDataDir = /data\n`), ONE_NODE], MODES],
    ['another claim of several servers', [server({}, { volumes: [{ name: 'logs', persistentVolumeClaim: { claimName: 'data' } }] }, { replicas: 3 }), LOCAL, ONE_NODE], MODES],
    ['no modes', [SERVERS, LOCAL, claim({})], MODES],
  ],
  respected: [
    ['a claim for many nodes', [SERVERS, OFF_HOST, claim({ accessModes: ['ReadWriteOnce', 'ReadWriteMany'] })]],
    ['one server that runs content itself', [SERVER, LOCAL, ONE_NODE]],
    ['content that mounts nothing', [SERVER, configuration(DIRECT_RUNNER), ONE_NODE]],
    ['another claim of one server', [server({}, { volumes: [{ name: 'logs', persistentVolumeClaim: { claimName: 'data' } }] }), configuration(DIRECT_RUNNER), ONE_NODE]],
    ['a claim of the same name elsewhere', [SERVERS, OFF_HOST, claim({ accessModes: ['ReadWriteOnce'] }, { namespace: 'other' })]],
    ['a claim of something else', [deployment({}, CLAIMED), ONE_NODE]],
    ['a claim out of sight', [SERVERS, OFF_HOST]],
  ],
});

const CLASS = 'PersistentVolumeClaim posit-connect/data: spec.storageClassName';
const storageClass = (name: string, provisioner: string, parameters: JsonObject = {}): KubernetesObject => ({
  ...object('StorageClass', { provisioner, parameters }, { name, namespace: undefined }),
  apiVersion: 'storage.k8s.io/v1',
});
const shared = (storageClassName?: string): KubernetesObject => claim({ accessModes: ['ReadWriteMany'], storageClassName });

itHoldsOfManifests(classDoesNotShareInManifests, {
  violated: [
    ['a class of disks', [SERVERS, OFF_HOST, shared('gp3')], CLASS],
    ['a class of shares over SMB, for one server', [SERVER, LOCAL, shared('azurefile')], CLASS],
    ['a definition in sight', [SERVERS, OFF_HOST, shared('fast'), storageClass('fast', 'disk.csi.azure.com')], CLASS],
  ],
  respected: [
    ['a class of one’s own', [SERVERS, OFF_HOST, shared('nfs')]],
    ['the default class', [SERVERS, OFF_HOST, shared()]],
    ['a definition that says otherwise', [SERVERS, OFF_HOST, shared('standard'), storageClass('standard', 'filestore.csi.storage.gke.io')]],
    ['a disk for one server', [SERVER, LOCAL, shared('gp3')]],
    ['a disk for something else', [deployment({}, CLAIMED), shared('gp3')]],
  ],
});
