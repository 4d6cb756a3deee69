import { noExecutionEnvironment } from '../../../src/rules/content/no-execution-environment';
import { itHolds, launcher, STORED } from '../rule-examples';

itHolds(noExecutionEnvironment, {
  violated: [
    ['none with the direct runner', STORED, 'executionEnvironments'],
    ['an empty list with the Launcher', launcher({}, { executionEnvironments: [] }), 'executionEnvironments'],
  ],
  respected: [
    ['one', { ...STORED, executionEnvironments: [{ name: 'posit/connect-content:R4.6' }] }],
    ['none in local execution', { backends: { kubernetes: { enabled: false } } }],
  ],
});
