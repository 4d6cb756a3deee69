import { emptyClass } from '../../../src/rules/storage/empty-class';
import { itHolds } from '../rule-examples';

itHolds(emptyClass, {
  violated: [
    ['the empty class', { sharedStorage: { create: true, storageClassName: '' } }, 'sharedStorage.storageClassName'],
    ['the empty class for a volume by name', { sharedStorage: { create: true, storageClassName: '', volumeName: 'connect' } }, 'sharedStorage.storageClassName'],
    ['one server in local execution', { sharedStorage: { create: true, storageClassName: '' }, backends: { kubernetes: { enabled: false } } }, 'sharedStorage.storageClassName'],
  ],
  respected: [
    ['a class', { sharedStorage: { create: true, storageClassName: 'efs' } }],
    ['no class', { sharedStorage: { create: true, storageClassName: false } }],
    ['a claim that exists', { sharedStorage: { mount: true, name: 'connect-data', storageClassName: '' } }],
  ],
});
