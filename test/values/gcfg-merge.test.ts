import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeSections } from '../../src/values/gcfg-merge';

describe('settings laid upon settings', () => {
  it('replace those of the same name, and leave the others', () => {
    expect(mergeSections({ Server: { Address: 'a', DataDir: 'd' } }, { Server: { Address: ['b'] }, HTTP: { Listen: 1 } })).toEqual({
      Server: { Address: ['b'], DataDir: 'd' },
      HTTP: { Listen: 1 },
    });
  });

  it('get their official spelling, on which the chart depends', () => {
    expect(mergeSections({}, { LOGGING: { servicelog: 'x' }, oauth2: { openidconnectissuer: 'y' }, http: null })).toEqual({
      Logging: { ServiceLog: 'x' },
      OAuth2: { OpenIDConnectIssuer: 'y' },
      HTTP: null,
    });
    expect(mergeSections({}, { 'ldap "Corp"': { binddn: 'x' } })).toEqual({ 'LDAP "Corp"': { BindDN: 'x' } });
  });

  it('keep the spelling that came first where there is no official one', () => {
    expect(mergeSections({ Newer: { SomeThing: 1 } }, { newer: { something: 2 }, NEWER: { Other: 3 } })).toEqual({ Newer: { SomeThing: 2, Other: 3 } });
    expect(mergeSections({}, { Server: { Newer: 1, newer: 2 } })).toEqual({ Server: { Newer: 2 } });
  });

  it('are kept apart by the case of a label, which Connect minds', () => {
    const both = { 'LDAP "corp"': { BindDN: 'a' }, 'LDAP "Corp"': { BindDN: 'b' }, LDAP: { Logging: true } };
    expect(mergeSections({}, both)).toEqual(both);
    expect(mergeSections(both, { 'ldap "Corp"': { binddn: 'c' } })['LDAP "Corp"']).toEqual({ BindDN: 'c' });
  });

  it('may take a section away with null, and bring it back', () => {
    expect(mergeSections({ Server: { Address: 'a' } }, { server: null })).toEqual({ Server: null });
    expect(mergeSections({ Server: null }, { server: { address: 'b' } })).toEqual({ Server: { Address: 'b' } });
    expect(mergeSections({ Server: { Address: 'a' } }, { Server: undefined })).toEqual({ Server: { Address: 'a' } });
  });

  it('never leave two names that are one to Connect', () => {
    const name = fc.constantFrom('Server', 'server', 'SERVER', 'Git', 'gIT', 'Mine', 'mine', 'LDAP "a"', 'ldap "a"', 'LDAP "A"');
    const sections = fc.dictionary(name, fc.dictionary(fc.constantFrom('Address', 'address', 'X', 'x'), fc.nat()));
    fc.assert(
      fc.property(sections, sections, (base, over) => {
        const merged = mergeSections(mergeSections({}, base), over);
        const headers = Object.keys(merged).map((header) => header.replace(/^\w+/, (word) => word.toLowerCase()));
        expect(new Set(headers).size).toBe(headers.length);
        for (const settings of Object.values(merged)) {
          const names = Object.keys(settings as object).map((setting) => setting.toLowerCase());
          expect(new Set(names).size).toBe(names.length);
        }
      }),
    );
  });
});
