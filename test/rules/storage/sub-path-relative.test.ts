import { subPathRelative } from '../../../src/rules/storage/sub-path-relative';
import { itHolds, LAUNCHER } from '../rule-examples';

itHolds(subPathRelative, {
  violated: [
    ['an absolute path', { sharedStorage: { mount: true, subPath: '/connect' } }, 'sharedStorage.subPath'],
    ['a way out of the volume', { sharedStorage: { mount: true, subPath: 'connect/../other' } }, 'sharedStorage.subPath'],
    ['two dots in a name', { sharedStorage: { mount: true, subPath: 'connect..old' } }, 'sharedStorage.subPath'],
    ['a number', { sharedStorage: { mount: true, subPath: 5 } }, 'sharedStorage.subPath'],
  ],
  respected: [
    ['a folder in a folder', { sharedStorage: { mount: true, subPath: 'connect/production' } }],
    ['none', { sharedStorage: { mount: true, subPath: '' } }],
    ['the Launcher, for which the chart does not look', { ...LAUNCHER, sharedStorage: { mount: true, subPath: '/connect' } }],
  ],
});
