import { environmentName } from '../../../src/rules/content/environment-name';
import { itHolds, STORED } from '../rule-examples';

itHolds(environmentName, {
  violated: [
    ['none', { ...STORED, executionEnvironments: [{ title: 'Default' }] }, 'executionEnvironments[0].name'],
    ['an empty one, and a text in place of a map', { ...STORED, executionEnvironments: [{ name: 'a' }, { name: '' }, 'b'] }, 'executionEnvironments[1].name', 'executionEnvironments[2]'],
    ['a map in place of the list', { ...STORED, executionEnvironments: { default: { title: 'Default' } } }, 'executionEnvironments.default.name'],
    ['a text in place of the list', { ...STORED, executionEnvironments: 'default' }, 'executionEnvironments'],
    ['in local execution, too', { backends: { kubernetes: { enabled: false } }, executionEnvironments: [{}] }, 'executionEnvironments[0].name'],
  ],
  respected: [
    ['an image', { ...STORED, executionEnvironments: [{ name: 'posit/connect-content:R4.6' }] }],
    ['no environment', { ...STORED, executionEnvironments: [] }],
  ],
});
