import { versionText } from '../../../src/rules/content/version-text';
import { Json, JsonObject } from '../../../src/values/json';
import { itHolds, STORED } from '../rule-examples';

itHolds(versionText, {
  violated: [
    ['a version without quotes', environment(3.1), 'executionEnvironments[0].python.installations[0].version'],
    ['a version of Connect without quotes', { ...STORED, versionOverride: 2026.08 }, 'versionOverride'],
  ],
  respected: [
    ['a text', environment('3.10')],
    ['no version at all', { ...STORED, executionEnvironments: [{ name: 'posit/connect-content:1', r: {} }] }],
  ],
});

function environment(version: Json): JsonObject {
  return { ...STORED, executionEnvironments: [{ name: 'posit/connect-content:1', python: { installations: [{ version, path: '/opt/python/bin/python3' }] } }] };
}
