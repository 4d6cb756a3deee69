import { jobOverrideParts } from '../../../src/rules/runner/job-override-parts';
import { Json, JsonObject } from '../../../src/values/json';
import { itHolds, launcher } from '../rule-examples';

const PROFILES = 'launcher.launcherKubernetesProfilesConf';
const OVERRIDE = { name: 'memory', target: '/spec/template/spec/containers/0/resources', json: {} };

itHolds(jobOverrideParts, {
  violated: [
    ['no name and no target', overrides([{ json: {} }]), `${PROFILES}["*"].job-json-overrides[0]`],
    ['the second without a target', overrides([OVERRIDE, { name: 'other', json: {} }]), `${PROFILES}["*"].job-json-overrides[1]`],
    ['a map in place of the list', overrides({ name: 'memory' }), `${PROFILES}["*"].job-json-overrides`],
    ['a text in place of an override', overrides(['memory']), `${PROFILES}["*"].job-json-overrides[0]`],
  ],
  respected: [
    ['all three parts', overrides([OVERRIDE])],
    ['no override', overrides([])],
  ],
});

function overrides(value: Json): JsonObject {
  return launcher({ useTemplates: false, launcherKubernetesProfilesConf: { '*': { 'job-json-overrides': value } } });
}
