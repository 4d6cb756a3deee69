import { noSharedStorage } from '../../../src/rules/storage/no-shared-storage';
import { itHolds, LAUNCHER } from '../rule-examples';

itHolds(noSharedStorage, {
  violated: [
    ['nothing but the defaults', {}, 'sharedStorage'],
    ['a claim that is named and not mounted', { sharedStorage: { name: 'connect-data' } }, 'sharedStorage'],
    ['the Launcher without storage', { ...LAUNCHER, config: { Kubernetes: { DataDirPVCName: 'connect-data' } } }, 'sharedStorage'],
    ['an empty name of a claim', { config: { Kubernetes: { DataDirPVCName: '' } } }, 'sharedStorage'],
  ],
  respected: [
    ['a claim that is made', { sharedStorage: { create: true } }],
    ['a claim that exists', { sharedStorage: { mount: true, name: 'connect-data' } }],
    ['a claim named in the configuration', { config: { Kubernetes: { DataDirPVCName: 'connect-data' } } }],
    ['a claim named for the Launcher, be it null', { ...LAUNCHER, config: { Launcher: { DataDirPVCName: null } } }],
    ['a data folder of the Launcher', { ...LAUNCHER, config: { Launcher: { DataDir: '/data' } } }],
    ['local execution', { backends: { kubernetes: { enabled: false } } }],
    ['the text "false", which the templates take for true', { sharedStorage: { create: 'false' } }],
  ],
});
