import { accessModes } from '../../../src/rules/storage/access-modes';
import { JsonObject } from '../../../src/values/json';
import { itHolds, launcher } from '../rule-examples';

const LOCAL: JsonObject = { backends: { kubernetes: { enabled: false } } };

const created = (sharedStorage: JsonObject, values: JsonObject = {}): JsonObject => ({ sharedStorage: { create: true, ...sharedStorage }, ...values });

function mounted(accessModes: readonly string[], name = 'connect-data'): JsonObject {
  const claim = { apiVersion: 'v1', kind: 'PersistentVolumeClaim', metadata: { name }, spec: { accessModes, resources: { requests: { storage: '10Gi' } } } };
  return { sharedStorage: { mount: true, name: 'connect-data' }, extraObjects: [claim] };
}

itHolds(accessModes, {
  violated: [
    ['one node', created({ accessModes: ['ReadWriteOnce'] }), 'sharedStorage.accessModes'],
    ['many nodes that may only read', created({ accessModes: ['ReadWriteOnce', 'ReadOnlyMany'] }), 'sharedStorage.accessModes'],
    ['a text, which is no list', created({ accessModes: 'ReadWriteOnce' }), 'sharedStorage.accessModes'],
    ['none', created({ accessModes: [] }), 'sharedStorage.accessModes'],
    ['the default taken away', created({ accessModes: null }), 'sharedStorage.accessModes'],
    ['the Launcher', launcher({}, created({ accessModes: ['ReadWriteOnce'] })), 'sharedStorage.accessModes'],
    ['several servers in local execution', created({ accessModes: ['ReadWriteOnce'] }, { ...LOCAL, replicas: 2 }), 'sharedStorage.accessModes'],
    ['a claim among the extra objects', mounted(['ReadWriteOnce']), 'extraObjects[0].spec.accessModes'],
  ],
  respected: [
    ['the default', created({})],
    ['many nodes', created({ accessModes: ['ReadWriteMany'] })],
    ['one mode of several', created({ accessModes: ['ReadWriteOnce', 'ReadWriteMany'] })],
    ['one server in local execution', created({ accessModes: ['ReadWriteOnce'] }, LOCAL)],
    ['a claim that the server has for itself', created({ accessModes: ['ReadWriteOnce'], mountContent: false })],
    ['a claim that exists, whatever the modes say', { sharedStorage: { mount: true, name: 'connect-data', accessModes: ['ReadWriteOnce'] } }],
    ['a shared claim among the extra objects', mounted(['ReadWriteMany'])],
    ['another claim among the extra objects', mounted(['ReadWriteOnce'], 'postgres-data')],
  ],
});
