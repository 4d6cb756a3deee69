import { newerFeature } from '../../../src/rules/image/newer-feature';
import { itHolds, launcher, STORED } from '../rule-examples';

itHolds(newerFeature, {
  violated: [
    ['the direct runner before its time', { ...STORED, versionOverride: '2026.03.1' }, 'versionOverride'],
    ['by the tag', { ...STORED, image: { tag: '2025.12.0-ubuntu-24.04' } }, 'image.tag'],
    ['environments with the Launcher', launcher({}, { versionOverride: '2026.02.0', executionEnvironments: [{ name: 'posit/connect-content:1' }] }), 'versionOverride'],
    ['Chronicle', { ...STORED, versionOverride: '2026.05.0', config: { Chronicle: { Enabled: true } } }, 'versionOverride'],
    ['a folder of the volume, which the chart judges by another version', { sharedStorage: { mount: true, name: 'data', subPath: 'connect' }, image: { tag: '2026.06.1-ubuntu-24.04' } }, 'image.tag'],
  ],
  respected: [
    ['the first release that has it', { ...STORED, versionOverride: '2026.04.0', executionEnvironments: [{ name: 'posit/connect-content:1' }] }],
    ['an old release that is asked for nothing new', launcher({}, { versionOverride: '2025.09.0' })],
    ['a preview', { ...STORED, versionOverride: '2026.04.0-dev' }],
    ['a tag that names no release', { ...STORED, image: { tag: '1.2.3' } }],
    ['a newer tag than the version of the chart', { ...STORED, versionOverride: '2026.03.0', image: { tag: '2026.09.0-x' } }],
  ],
});
