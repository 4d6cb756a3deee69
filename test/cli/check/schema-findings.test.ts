import { describe, expect, it } from 'vitest';
import { doubledKeys } from '../../../src/cli/check/doubled-keys';
import { schemaComplaints } from '../../../src/cli/check/schema-complaints';
import { parseValues } from '../../../src/cli/check/values-file';
import { SCHEMA_RULES } from '../../../src/cli/schema-rules';
import { checked } from '../findings';

describe('what the schemas find', () => {
  it.each([
    ['a misspelled value', 'sharedStorage: { creat: true }', 'SCHEMA001', 'sharedStorage.create: …'],
    ['a misspelled value at the top', 'sharedstorage: { create: true }', 'SCHEMA001', 'sharedStorage: …'],
    ['a value inside a list', 'ingress: { hosts: [{ host: c.example.com, paths: [], hots: x }] }', 'SCHEMA001', 'ingress.hosts[0].host: …'],
    ['a value in one of several forms', 'ingress: { hosts: [{ host: c.example.com, paths: [{ path: /, pathTyp: Exact }] }] }', 'SCHEMA001', 'ingress.hosts[0].paths[0].pathType: …'],
    ['a value unlike any', 'sharedStorage: { quux: 1 }', 'SCHEMA001', 'sharedStorage may have create, name, mount'],
    ['a truth as text', 'prometheus: { enabled: "false" }', 'SCHEMA002', 'prometheus.enabled: false without quotes'],
    ['a version as number', 'versionOverride: 2026.08', 'SCHEMA002', '"…" in quotes'],
    ['a number below the least', 'replicas: -1', 'SCHEMA002', 'a whole number (0 or more)'],
    ['none of several forms', 'service: { nodePort: http }', 'SCHEMA002', 'a whole number (1 or more) or false'],
    ['none of the allowed words', 'config: { Authentication: { Provider: OAuth } }', 'SCHEMA002', 'one of "password"'],
    ['a duration without a unit', 'config: { Scheduler: { InitTimeout: 300 } }', 'SCHEMA002', 'a duration with its unit such as 5m'],
    ['a misspelled setting', 'config: { Server: { Adress: x } }', 'SCHEMA003', 'config.Server.Address: …'],
    ['a setting in other letters', 'config: { server: { Address: x } }', 'SCHEMA003', 'config: { Server: { … } }'],
    ['a misspelled section', 'config: { Authentification: { Provider: ldap } }', 'SCHEMA003', 'Authentication'],
    ['a section without its label', 'config: { LDAP: { ServerAddress: x } }', 'SCHEMA003', 'LDAP "…"'],
    ['a setting of a section with a label', 'config: { \'LDAP "corp"\': { ServerAdress: x } }', 'SCHEMA003', 'config["LDAP \\"corp\\""].ServerAddress: …'],
    ['a missing part', 'ingress: { hosts: [{ host: c.example.com }] }', 'SCHEMA004', 'paths: …'],
    ['a key that is written twice', 'replicas: 1\nreplicas: 2', 'SCHEMA005', 'one key with all that belongs to it'],
  ])('%s', (_, text, rule, fix) => {
    const { values, document } = parseValues('values.yaml', text);
    const complaints = [...schemaComplaints(values), ...doubledKeys(document.contents)];
    expect(complaints.map((complaint) => complaint.rule)).toEqual([rule]);
    expect(complaints[0].fix ?? SCHEMA_RULES.find(({ id }) => id === rule)?.fix).toContain(fix);
  });

  it('unknown values are errors, and unknown settings only warnings', () => {
    const severities = checked('quux: 1\nconfig: { Server: { Quux: 1 } }').findings.filter(({ rule }) => rule.startsWith('SCHEMA')).map(({ rule, severity }) => `${rule} ${severity}`);
    expect(severities).toEqual(['SCHEMA001 error', 'SCHEMA003 warning']);
  });

  it.each([
    ['a date, which helm reads as text', 'pod: { annotations: { since: 2026-08-01 } }'],
    ['a time, which helm reads as text', 'pod: { annotations: { at: 12:30 } }'],
    ['a section of the chart taken away', 'config: { \'RPackageRepository "RSPM"\': null }'],
    ['a value that the chart reads, though its values file does not list it', 'ingress: { hosts: [{ host: c.example.com, paths: [/] }] }'],
  ])('nothing about %s', (_, text) => {
    expect(checked(text).findings.filter(({ rule }) => rule.startsWith('SCHEMA'))).toEqual([]);
  });

  it('nothing where a rule says more about the same place', () => {
    const about = checked('image: { tagPrefix: jammy- }').findings.filter(({ path }) => path === 'image.tagPrefix');
    expect(about.map(({ rule }) => rule)).toEqual(['CONNECT014']);
  });

  it('show no value that may be a secret', () => {
    const report = checked('license: { key: [s3cr3t], file: { contents: { a: s3cr3t } } }\nconfig: { Postgres: { Password: { a: s3cr3t }, URL: [s3cr3t] }, SMTP: s3cr3t }\nchronicleAgent: { connectApiKey: { value: 53527 } }\n');
    expect(report.findings.length).toBeGreaterThan(3);
    expect(JSON.stringify(report)).not.toMatch(/s3cr3t|53527/);
  });
});
