import { describe, expect, it } from 'vitest';
import { sectionName } from '../../../src/rules/configuration/section-name';
import { findingsFor, itHolds, STORED } from '../rule-examples';

itHolds(sectionName, {
  violated: [
    ['a label without quotes', { ...STORED, config: { 'RPackageRepository CRAN': { URL: 'https://packages.example.com' } } }, 'config["RPackageRepository CRAN"]'],
    ['a label in single quotes', { ...STORED, config: { "LDAP 'corp'": { TLS: true } } }, `config["LDAP 'corp'"]`],
    ['a quote that is not closed', { ...STORED, config: { 'LDAP "corp': { TLS: true } } }, 'config["LDAP \\"corp"]'],
    ['a quote in the label', { ...STORED, config: { 'LDAP "co"rp"': { TLS: true } } }, 'config["LDAP \\"co\\"rp\\""]'],
    ['its own brackets', { ...STORED, config: { '[Server]': { HideVersion: true } } }, 'config["[Server]"]'],
    ['no name', { ...STORED, config: { '': { HideVersion: true } } }, 'config[""]'],
    ['a name that begins with a digit, and has no settings', { ...STORED, config: { '2FA': null } }, 'config["2FA"]'],
    ['settings that cannot be read', { ...STORED, config: { Server: { 'Hide Version': true, Hide_Version: true, '': 1 } } }, 'config.Server[""]', 'config.Server["Hide Version"]', 'config.Server.Hide_Version'],
  ],
  respected: [
    ['labels in double quotes', { ...STORED, config: { 'RPackageRepository "CRAN"': { URL: 'https://packages.example.com' }, 'LDAP "[a] \\"b\\" \\\\"': { TLS: true } } }],
    ['blanks that mean nothing', { ...STORED, config: { ' OTLPEndpoint   "a" ': { Logs: true } } }],
    ['names that nobody knows, but that can be read', { ...STORED, config: { 'Neu-1': { 'Größe-2': 1 } } }],
    ['a name that is told of its line break', { ...STORED, config: { 'Server\nHTTP': { NoWarning: true } } }],
    ['text where a section is due, which helm refuses', { ...STORED, config: { 'Server.Address': 'https://connect.example.com' } }],
  ],
});

describe('the fix for the name of a section', () => {
  it.each([
    ["LDAP 'corp'", `config: { 'LDAP "corp"': { … } }`],
    ['LDAP “corp”', `config: { 'LDAP "corp"': { … } }`],
    ['[Server]', 'config: { Server: { … } }'],
    ['RPackageRepository CRAN', `config: { 'RPackageRepository "CRAN"': { … } }`],
    ['2FA', sectionName.fix],
  ])('%s is %s', (header, fix) => {
    expect(findingsFor({ ...STORED, config: { [header]: {} } }).find(({ rule }) => rule === sectionName.id)?.fix).toBe(fix);
  });
});
