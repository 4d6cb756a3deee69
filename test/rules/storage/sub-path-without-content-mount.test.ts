import { subPathWithoutContentMount } from '../../../src/rules/storage/sub-path-without-content-mount';
import { itHolds, LAUNCHER } from '../rule-examples';

itHolds(subPathWithoutContentMount, {
  violated: [
    ['content without the data folder', { sharedStorage: { mount: true, subPath: 'connect', mountContent: false } }, 'sharedStorage.mountContent'],
    ['null, which takes the default away', { sharedStorage: { mount: true, subPath: 'connect', mountContent: null } }, 'sharedStorage.mountContent'],
  ],
  respected: [
    ['content with the data folder, by default', { sharedStorage: { mount: true, subPath: 'connect' } }],
    ['no sub-path', { sharedStorage: { mount: true, mountContent: false } }],
    ['the Launcher, which has no such setting', { ...LAUNCHER, sharedStorage: { mount: true, subPath: 'connect', mountContent: false } }],
  ],
});
