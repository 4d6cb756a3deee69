import { jobOverridesWithTemplates } from '../../../src/rules/runner/job-overrides-with-templates';
import { itHolds, launcher, STORED } from '../rule-examples';

const PROFILES = 'launcher.launcherKubernetesProfilesConf';
const OVERRIDE = { name: 'memory', target: '/spec/template/spec/containers/0/resources', json: {} };

itHolds(jobOverridesWithTemplates, {
  violated: [
    ['an override, and templates by default', launcher({ launcherKubernetesProfilesConf: { '*': { 'job-json-overrides': [OVERRIDE] } } }), `${PROFILES}["*"].job-json-overrides`],
    ['overrides in two sections', launcher({ launcherKubernetesProfilesConf: { '*': { 'job-json-overrides': [OVERRIDE] }, ada: { 'job-json-overrides': [] } } }), `${PROFILES}["*"].job-json-overrides`, `${PROFILES}.ada.job-json-overrides`],
  ],
  respected: [
    ['an override without templates', launcher({ useTemplates: false, launcherKubernetesProfilesConf: { '*': { 'job-json-overrides': [OVERRIDE] } } })],
    ['a profile without overrides', launcher({ launcherKubernetesProfilesConf: { '*': { 'max-mem-mb': 4096 } } })],
    ['an override while the Launcher is off', { ...STORED, launcher: { launcherKubernetesProfilesConf: { '*': { 'job-json-overrides': [OVERRIDE] } } } }],
  ],
});
