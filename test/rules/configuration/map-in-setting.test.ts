import { describe, expect, it } from 'vitest';
import { mapInSetting } from '../../../src/rules/configuration/map-in-setting';
import { unreadableGroup } from '../../../src/rules/keys/unreadable-group';
import { findingsFor, itHolds, STORED } from '../rule-examples';

itHolds(mapInSetting, {
  violated: [
    ['a map', { ...STORED, config: { LDAP: { corp: { ServerAddress: 'ldap.example.com:636' } } } }, 'config.LDAP.corp'],
    ['an empty map', { ...STORED, config: { Server: { EmailTo: {} } } }, 'config.Server.EmailTo'],
    ['a list of maps', { ...STORED, config: { Python: { Executable: ['/opt/python/3.13.9/bin/python', { path: '/opt/python' }] } } }, 'config.Python.Executable[1]'],
    ['a list in a list', { ...STORED, config: { Python: { Executable: [['/opt/python/3.13.9/bin/python']] } } }, 'config.Python.Executable[0]'],
    ['a list where a section is due', { ...STORED, config: { Server: [{ Address: 'https://connect.example.com' }] } }, 'config.Server'],
  ],
  respected: [
    ['texts, numbers, switches and lists of them', { ...STORED, config: { Scheduler: { LoadFactor: 0.5, MaxProcesses: 3 }, OAuth2: { Logging: true, CustomScope: ['groups'] } } }],
    ['null, which takes a default away', { ...STORED, config: { TensorFlow: null, Server: { HideVersion: null } } }],
    ['a section without settings', { ...STORED, config: { Launcher: {}, Git: [] } }],
    ['text where a section is due, which helm refuses', { ...STORED, config: { Server: 'https://connect.example.com' } }],
    ['a list that helm refuses', { ...STORED, config: { Licensing: ['local'] } }],
  ],
});

describe('what helm refuses', () => {
  it('is told by one rule alone', () => {
    const found = findingsFor({ ...STORED, config: { Server: 'x', Licensing: ['local'] } }).filter(({ path }) => path === 'config.Server' || path === 'config.Licensing');
    expect(found.map(({ rule }) => rule)).toEqual([unreadableGroup.id, unreadableGroup.id]);
  });
});

describe('the fix for a map', () => {
  it.each([
    ['LDAP', `config: { 'LDAP "corp"': { … } }`],
    ['Server', mapInSetting.fix],
  ])('below [%s] is %s', (section, fix) => {
    expect(findingsFor({ ...STORED, config: { [section]: { corp: { TLS: true } } } }).find(({ rule }) => rule === mapInSetting.id)?.fix).toBe(fix);
  });
});
