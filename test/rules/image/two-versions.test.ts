import { twoVersions } from '../../../src/rules/image/two-versions';
import { itHolds, launcher, STORED } from '../rule-examples';

itHolds(twoVersions, {
  violated: [
    ['the tag alone', { ...STORED, image: { tag: '2026.07.0-ubuntu-24.04' } }, 'image.tag'],
    ['two versions', { ...STORED, image: { tag: '2026.07.0-ubuntu-24.04' }, versionOverride: '2026.06.0' }, 'image.tag'],
    ['a tag of the old form with the Launcher', launcher({}, { image: { tag: 'jammy-2025.09.0' } }), 'image.tag'],
  ],
  respected: [
    ['one version', { ...STORED, versionOverride: '2026.07.0' }],
    ['the same in both', { ...STORED, image: { tag: '2026.07.0-custom' }, versionOverride: '2026.07.0' }],
    ['a tag of content-init, too', { ...STORED, image: { tag: '2026.07.0-x' }, backends: { kubernetes: { defaultInitContainer: { tag: '2026.07.0' } } } }],
    ['a tag of the user that names no version', { ...STORED, image: { tag: 'build-17' } }],
    ['local execution', { backends: { kubernetes: { enabled: false } }, image: { tag: '2026.07.0-x' } }],
  ],
});
