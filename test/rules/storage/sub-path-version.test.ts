import { subPathVersion } from '../../../src/rules/storage/sub-path-version';
import { JsonObject } from '../../../src/values/json';
import { itHolds, LAUNCHER, STORED } from '../rule-examples';

itHolds(subPathVersion, {
  violated: [
    ['the release before', subPath({ versionOverride: '2026.07.1' }), 'versionOverride'],
    ['a year before', subPath({ versionOverride: '2025.12.0' }), 'versionOverride'],
    ['no version at all', subPath({ versionOverride: 'latest' }), 'versionOverride'],
    ['a tag in its place', subPath({ versionOverride: '2026.08.0_ubuntu' }), 'versionOverride'],
    ['a number, which YAML makes of two parts', subPath({ versionOverride: 2026.08 }), 'versionOverride'],
  ],
  respected: [
    ['the chart\'s own version', subPath({})],
    ['the first that knows it', subPath({ versionOverride: '2026.08.0' })],
    ['the next year', subPath({ versionOverride: '2027.01.0' })],
    ['two parts and a letter', subPath({ versionOverride: 'v2026.09' })],
    ['a preview, which the chart lets pass', subPath({ versionOverride: '2026.06.0-dev' })],
    ['an old version without a sub-path', { ...STORED, versionOverride: '2026.06.0' }],
    ['an old version with the Launcher', { ...LAUNCHER, versionOverride: '2026.06.0', sharedStorage: { mount: true, subPath: 'connect' } }],
  ],
});

function subPath(values: JsonObject): JsonObject {
  return { ...values, sharedStorage: { mount: true, subPath: 'connect' } };
}
