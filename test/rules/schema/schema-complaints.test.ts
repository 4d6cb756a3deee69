import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { schemaComplaints } from '../../../src/rules/schema/schema-complaints';
import { JsonObject } from '../../../src/values/json';

describe('what the schemas have against', () => {
  it.each([
    ['a misspelled value', 'sharedStorage: { creat: true }', 'SCHEMA001', 'sharedStorage.create: …'],
    ['a misspelled value at the top', 'sharedstorage: { create: true }', 'SCHEMA001', 'sharedStorage: …'],
    ['a value inside a list', 'ingress: { hosts: [{ host: c.example.com, paths: [], hots: x }] }', 'SCHEMA001', 'ingress.hosts[0].host: …'],
    ['a value in one of several forms', 'ingress: { hosts: [{ host: c.example.com, paths: [{ path: /, pathTyp: Exact }] }] }', 'SCHEMA001', 'ingress.hosts[0].paths[0].pathType: …'],
    ['a value that stands elsewhere', 'pod: { priorityClassName: high }', 'SCHEMA001', 'priorityClassName: … at the top level'],
    ['a value unlike any', 'sharedStorage: { quux: 1 }', 'SCHEMA001', 'sharedStorage may have create, name, mount'],
    ['a key with a dot', 'sharedStorage.create: true', 'SCHEMA001', 'sharedStorage: { create: … }'],
    ['a truth as text', 'prometheus: { enabled: "false" }', 'SCHEMA002', 'prometheus.enabled: false without quotes'],
    ['a version as number', 'versionOverride: 2026.08', 'SCHEMA002', '"…" in quotes'],
    ['a number below the least', 'replicas: -1', 'SCHEMA002', 'a whole number (0 or more)'],
    ['none of several forms', 'service: { nodePort: http }', 'SCHEMA002', 'a whole number (1 or more) or false'],
    ['none of the allowed words', 'config: { Authentication: { Provider: OAuth } }', 'SCHEMA002', 'one of "password"'],
    ['a duration without a unit', 'config: { Scheduler: { InitTimeout: 300 } }', 'SCHEMA002', 'a duration with its unit such as 5m'],
    ['a map in a section that nobody knows', 'config: { Quux: { Setting: { a: 1 } } }', 'SCHEMA002', 'config.Quux.Setting'],
    ['a misspelled setting', 'config: { Server: { Adress: x } }', 'SCHEMA003', 'config.Server.Address: …'],
    ['a setting in other letters', 'config: { server: { Address: x } }', 'SCHEMA003', 'config: { Server: { … } }'],
    ['a misspelled section', 'config: { Authentification: { Provider: ldap } }', 'SCHEMA003', 'Authentication'],
    ['a section without its label', 'config: { LDAP: { ServerAddress: x } }', 'SCHEMA003', 'LDAP "…"'],
    ['a setting of a section with a label', 'config: { \'LDAP "corp"\': { ServerAdress: x } }', 'SCHEMA003', 'config["LDAP \\"corp\\""].ServerAddress: …'],
    ['a missing part', 'ingress: { hosts: [{ host: c.example.com }] }', 'SCHEMA004', 'ingress.hosts[0].paths: …'],
  ])('%s', (_, text, rule, fix) => {
    const complaints = complaintsAbout(text).filter((complaint) => complaint.rule.id === rule);
    expect(complaints).toHaveLength(1);
    expect(complaints[0].fix).toContain(fix);
  });

  it('a part that stands there mistyped is one thing, too', () => {
    const complaints = complaintsAbout('ingress: { hosts: [{ hots: c.example.com }] }');
    expect(complaints.map(({ rule, fix }) => `${rule.id} ${fix}`)).toEqual(['SCHEMA004 ingress.hosts[0].paths: …', 'SCHEMA001 ingress.hosts[0].host: …']);
  });

  it('a value is one thing for each place, however many forms it could have had', () => {
    const complaints = complaintsAbout('ingress: { hosts: [{ host: 5, paths: [5, [], { path: 5 }] }] }');
    expect(complaints.map(({ rule, path }) => `${rule.id} ${JSON.stringify(path)}`)).toEqual([
      'SCHEMA002 ["ingress","hosts",0,"host"]',
      'SCHEMA002 ["ingress","hosts",0,"paths",0]',
      'SCHEMA002 ["ingress","hosts",0,"paths",1]',
      'SCHEMA002 ["ingress","hosts",0,"paths",2,"path"]',
    ]);
  });
});

describe('the schemas have nothing against', () => {
  it.each([
    ['a date, which helm reads as text', 'pod: { annotations: { since: "2026-08-01" } }'],
    ['a section of the chart taken away', 'config: { \'RPackageRepository "RSPM"\': null }'],
    ['a section whose label has quotes', 'config: { \'LDAP "The \\"Corp\\""\': { ServerAddress: x } }'],
    ['a value that the chart reads, though its values file does not list it', 'ingress: { hosts: [{ host: c.example.com, paths: [/] }] }'],
    ['a removed value left empty', 'pod: { nodeSelector: {} }\nimage: { tagPrefix: "" }\nlauncher: { additionalRuntimeImages: [] }'],
    ['a setting of which only experience tells', 'config: { Server: { JumpStartEnabled: whatever } }'],
    ['a word in the quotes that gcfg takes away', 'config: { Authentication: { Provider: \'"ldap"\' }, Scheduler: { InitTimeout: \'"5m"\' } }'],
    ['words in such quotes in a list', 'config: { Python: { Executable: [\'"/opt/python #3/bin/python"\'] } }'],
    ['a large number or a fraction as text, since the chart may print it otherwise', 'config: { Applications: { BundleRetentionLimit: "2000000" }, Scheduler: { CPURequest: "0.5" } }'],
  ])('%s', (_, text) => {
    expect(complaintsAbout(text)).toEqual([]);
  });

  it('but a small number as text is of the wrong kind', () => {
    expect(complaintsAbout('config: { Applications: { BundleRetentionLimit: "20" } }').map(({ rule }) => rule.id)).toEqual(['SCHEMA002']);
  });
});

function complaintsAbout(text: string): ReturnType<typeof schemaComplaints> {
  return schemaComplaints(parse(text) as JsonObject);
}
