import { expect, it } from 'vitest';
import { unreadableSetting } from '../../../src/rules/manifests/unreadable-setting';
import { findingsIn, itHoldsOfManifests, object } from '../manifest-examples';
import { configuration, GCFG } from './connect-release';

itHoldsOfManifests(unreadableSetting, {
  violated: [
    ['a backslash', [configuration('[LDAP "corp"]\nBindDN = CORP\\connect\n')], GCFG],
    ['a quote', [configuration('[Server]\nSenderEmailDisplayName = the "best\n')], GCFG],
    ['two lines of one file', [configuration('[Server\nAddress: https://connect.example.com\n')], GCFG, GCFG],
    ['a key with a list', [object('ConfigMap', { data: { 'chronicle-local.gcfg': '[Logging]\nlevel[0] = info' } })], 'ConfigMap posit-connect/connect: data["chronicle-local.gcfg"]'],
  ],
  respected: [
    ['settings, comments and labels', [configuration('; made by helm\n\n[LDAP "corp"]\nBindDN = "CORP\\\\connect" # here\nX =\n')]],
    ['a map as the chart prints it, which is a text to Connect', [configuration('[Server]\nAddress = map[a:1]\n')]],
    ['no text', [object('ConfigMap', { data: { 'rstudio-connect.gcfg': null } }), object('ConfigMap')]],
    ['the configuration of Package Manager', [object('ConfigMap', { data: { 'rstudio-pm.gcfg': 'anything' } })]],
  ],
});

it('a line that cannot be read is named by its number, and not shown', () => {
  const [finding] = findingsIn([configuration('[Postgres]\n\nPassword = hunter2" # x\n')]);
  expect(finding.message).toContain('is a text whose line 3 has a quote that is not closed');
  expect(JSON.stringify(finding)).not.toContain('hunter2');
});
