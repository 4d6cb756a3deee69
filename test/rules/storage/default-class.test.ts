import { defaultClass } from '../../../src/rules/storage/default-class';
import { itHolds } from '../rule-examples';

itHolds(defaultClass, {
  violated: [
    ['no class', { sharedStorage: { create: true } }, 'sharedStorage.storageClassName'],
    ['the value that the chart has', { sharedStorage: { create: true, storageClassName: false } }, 'sharedStorage.storageClassName'],
    ['several servers in local execution', { sharedStorage: { create: true }, replicas: 2, backends: { kubernetes: { enabled: false } } }, 'sharedStorage.storageClassName'],
  ],
  respected: [
    ['a class', { sharedStorage: { create: true, storageClassName: 'efs' } }],
    ['the empty class, of which another rule speaks', { sharedStorage: { create: true, storageClassName: '' } }],
    ['a claim that exists', { sharedStorage: { mount: true, name: 'connect-data' } }],
    ['one server in local execution, which a disk serves', { sharedStorage: { create: true }, backends: { kubernetes: { enabled: false } } }],
  ],
});
