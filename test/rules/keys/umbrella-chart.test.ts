import { umbrellaChart } from '../../../src/rules/keys/umbrella-chart';
import { itHolds, STORED } from '../rule-examples';

itHolds(umbrellaChart, {
  violated: [
    ['below the name of the chart', { 'rstudio-connect': { ...STORED, replicas: 2 } }, 'rstudio-connect'],
    ['below another name for it', { posit: { ...STORED, config: {}, license: {} } }, 'posit'],
  ],
  respected: [
    ['at the top level', { ...STORED, replicas: 2 }],
    ['an anchor for later use', { ...STORED, shared: { resources: {} } }],
    ['what all charts of a release share', { ...STORED, global: { image: {}, config: {}, license: {} } }],
  ],
});
