import { describe, expect, it } from 'vitest';
import { commentInSetting } from '../../../src/rules/configuration/comment-in-setting';
import { Json, JsonObject } from '../../../src/values/json';
import { findingsFor, itHolds, STORED } from '../rule-examples';

itHolds(commentInSetting, {
  violated: [
    ['a #', server({ PublicWarning: 'a # b' }), 'config.Server.PublicWarning'],
    ['a ; without blanks', server({ PublicWarning: '<b style="color:red;">Test</b>; <i>1</i>' }), 'config.Server.PublicWarning'],
    ['nothing but a colour', { ...STORED, config: { Branding: { DisplayName: '#336699' } } }, 'config.Branding.DisplayName'],
    ['one item of a list', { ...STORED, config: { OAuth2: { CustomScope: ['groups', 'offline#access'] } } }, 'config.OAuth2.CustomScope[1]'],
    ['after text in quotes', server({ PublicWarning: '"a" # b' }), 'config.Server.PublicWarning'],
    ['a quote that is not closed', server({ PublicWarning: 'for 24" screens' }), 'config.Server.PublicWarning'],
    ['a backslash outside quotes', { ...STORED, config: { 'LDAP "corp"': { BindDN: 'CORP\\connect' } } }, 'config["LDAP \\"corp\\""].BindDN'],
    ['a backslash in quotes before a letter that means nothing', { ...STORED, config: { 'LDAP "corp"': { BindDN: '"CORP\\svc"' } } }, 'config["LDAP \\"corp\\""].BindDN'],
    ['a backslash at the end, which would swallow the next setting', server({ LandingDir: '/data\\' }), 'config.Server.LandingDir'],
  ],
  respected: [
    ['in quotes', server({ PublicWarning: '"a # b; c"' })],
    ['in quotes within the text', server({ PublicWarning: 'a "# b" c' })],
    ['quotes and backslashes in quotes, each with a backslash', server({ PublicWarning: '"say \\"hi\\" to C:\\\\temp"' })],
    ['quotes that Connect takes away without harm', server({ PublicWarning: '<a href="https://status.example.com">Status</a>' })],
    ['a quote that is escaped outside quotes', server({ PublicWarning: 'for 24\\" screens' })],
    ['an address with a fragment, where Connect does not read it', { ...STORED, executionEnvironments: [{ name: 'posit/connect-content:1', description: 'see #connect' }] }],
  ],
});

describe('the fix', () => {
  it.each<readonly [value: string, fix: string]>([
    ['a # b', `'"a # b"'`],
    ['it\'s "new"; really', `'"it''s \\"new\\"; really"'`],
    ['"CORP\\svc"', `'"CORP\\\\svc"'`],
    ['"a" # "b"', `'"\\"a\\" # \\"b\\""'`],
  ])('for %j is the text that is read as it was meant', (value, fix) => {
    expect(fixFor('Server', 'PublicWarning', value)).toBe(`PublicWarning: ${fix}`);
    expect(fixFor('Server', 'PublicWarning', [value])).toBe(`an item of PublicWarning: ${fix}`);
  });

  it.each<readonly [section: string, setting: string, value: string]>([
    ['Postgres', 'Password', 'not#a-secret'],
    ['LDAP "corp"', 'BindPassword', 'not;a-secret'],
    ['Postgres', 'URL', 'postgres://connect:not%20a-secret@pg.example.com/connect#x'],
  ])('for [%s] %s shows no secret', (section, setting, value) => {
    const found = findingsFor({ ...STORED, config: { [section]: { [setting]: value } } }).filter(({ rule }) => rule === commentInSetting.id);
    expect(found).toHaveLength(1);
    expect(JSON.stringify(found)).not.toContain('secret@');
    expect(JSON.stringify(found)).not.toContain('a-secret');
  });
});

function fixFor(section: string, setting: string, value: Json): string | undefined {
  return findingsFor({ ...STORED, config: { [section]: { [setting]: value } } }).find(({ rule }) => rule === commentInSetting.id)?.fix;
}

function server(settings: JsonObject): JsonObject {
  return { ...STORED, config: { Server: settings } };
}
