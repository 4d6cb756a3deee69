import { launcherProfileShape } from '../../../src/rules/runner/launcher-profile-shape';
import { itHolds, launcher, STORED } from '../rule-examples';

const PROFILES = 'launcher.launcherKubernetesProfilesConf';

itHolds(launcherProfileShape, {
  violated: [
    ['a text in place of a section', launcher({ launcherKubernetesProfilesConf: { '*': 'max-mem-mb=4096' } }), `${PROFILES}["*"]`],
    ['null in place of a section', launcher({ launcherKubernetesProfilesConf: { ada: null } }), `${PROFILES}.ada`],
    ['a text in place of all sections', launcher({ launcherKubernetesProfilesConf: '[*]' }), PROFILES],
  ],
  respected: [
    ['settings in a section', launcher({ launcherKubernetesProfilesConf: { '*': { 'max-mem-mb': 4096 } } })],
    ['no profiles', launcher({})],
    ['a text while the Launcher is off', { ...STORED, launcher: { launcherKubernetesProfilesConf: { '*': 'max-mem-mb=4096' } } }],
  ],
});
