import { volumeTwice } from '../../../src/rules/pod/volume-twice';
import { JsonObject } from '../../../src/values/json';
import { itHolds, STORED } from '../rule-examples';

const volumes = (...names: readonly string[]): JsonObject => ({ volumes: names.map((name) => ({ name, emptyDir: {} })) });

itHolds(volumeTwice, {
  violated: [
    ['twice by the user', { ...STORED, pod: volumes('ca', 'ca') }, 'pod.volumes[1].name'],
    ['the name of the data', { ...STORED, pod: volumes('rstudio-connect-data') }, 'pod.volumes[0].name'],
    ['the name of the license', { ...STORED, license: { file: { secret: 'license' } }, pod: volumes('license-file') }, 'pod.volumes[0].name'],
  ],
  respected: [
    ['each once', { ...STORED, pod: volumes('ca', 'krb5') }],
    ['a name that the chart does not need here', { ...STORED, pod: volumes('license-file', 'rstudio-connect-templates') }],
  ],
});
