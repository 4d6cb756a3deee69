import { removedKey } from '../../../src/rules/keys/removed-key';
import { itHolds, STORED } from '../rule-examples';

itHolds(removedKey, {
  violated: [
    ['a prefix of image tags', { ...STORED, image: { tagPrefix: 'jammy-' } }, 'image.tagPrefix'],
    ['all eight at once', {
      ...STORED,
      image: { tagPrefix: 'jammy-' },
      launcher: { defaultInitContainer: { tagPrefix: 'jammy-' }, contentInitContainer: { tag: 'x' }, customRuntimeYaml: 'x', additionalRuntimeImages: ['x'] },
      backends: { kubernetes: { defaultInitContainer: { tagPrefix: 'jammy-' } } },
      pod: { serviceAccountName: 'connect', nodeSelector: { disk: 'ssd' } },
    },
      'backends.kubernetes.defaultInitContainer.tagPrefix', 'image.tagPrefix', 'launcher.additionalRuntimeImages', 'launcher.contentInitContainer', 'launcher.customRuntimeYaml',
      'launcher.defaultInitContainer.tagPrefix', 'pod.nodeSelector', 'pod.serviceAccountName'],
  ],
  respected: [
    ['their successors', { ...STORED, image: { os: 'ubuntu-24.04' }, nodeSelector: { disk: 'ssd' }, rbac: { serviceAccount: { name: 'connect' } } }],
    ['empty, which the chart lets pass', { ...STORED, image: { tagPrefix: '' }, launcher: { customRuntimeYaml: false, additionalRuntimeImages: [] }, pod: { nodeSelector: {}, serviceAccountName: null } }],
  ],
});
