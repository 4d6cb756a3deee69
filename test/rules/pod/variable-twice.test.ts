import { variableTwice } from '../../../src/rules/pod/variable-twice';
import { JsonObject } from '../../../src/values/json';
import { itHolds, STORED } from '../rule-examples';

const env = (...names: readonly string[]): JsonObject => ({ env: names.map((name) => ({ name, value: 'x' })) });

itHolds(variableTwice, {
  violated: [
    ['twice by the user', { ...STORED, pod: env('TZ', 'LANG', 'TZ') }, 'pod.env[2].name'],
    ['what the chart sets by default', { ...STORED, pod: env('RSTUDIO_CONNECT_HASTE') }, 'pod.env[0].name'],
    ['what the license sets', { ...STORED, license: { server: 'license.example.com:8989' }, pod: env('RSC_LICENSE_SERVER') }, 'pod.env[0].name'],
  ],
  respected: [
    ['each once', { ...STORED, pod: env('TZ', 'LANG') }],
    ['what the chart was told not to set', { ...STORED, pod: { haste: false, ...env('RSTUDIO_CONNECT_HASTE') } }],
    ['a license of another kind', { ...STORED, pod: env('RSC_LICENSE_SERVER') }],
  ],
});
