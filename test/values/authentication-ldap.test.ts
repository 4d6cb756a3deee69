import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Authentication } from '../../src/options/authentication';
import { LdapBind } from '../../src/options/authentication/ldap-bind';
import { LdapEncryption } from '../../src/options/authentication/ldap-encryption';
import { CertificateAuthority } from '../../src/options/certificate-authority';
import { SecretSource } from '../../src/options/secret-source';
import { authenticationContribution } from '../../src/values/authentication';
import { encodeGcfg } from '../../src/values/gcfg';
import { configOf, context, contributed } from './authentication-samples';

const users = { searchBaseDns: ['ou=people,dc=example,dc=com'], objectClass: 'inetOrgPerson', usernameAttribute: 'uid' };

describe('LDAP', () => {
  const dn = 'uid=connect,ou=services,dc=example,dc=com';
  const encrypted = 'q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=';

  it('writes a section with the name of each directory', () => {
    const authentication = Authentication.ldap({
      directories: [
        { name: 'Corporate', host: 'ldap.example.com', users },
        { name: 'Partners "EU"', host: 'ldap.partners.example', users },
      ],
    });
    expect(Object.keys(configOf(authentication))).toEqual(['Authentication', 'LDAP "Corporate"', 'LDAP "Partners \\"EU\\""']);
  });

  it('writes people and groups under their own names', () => {
    const authentication = Authentication.ldap({
      directories: [
        {
          name: 'Corporate',
          host: 'ldap.example.com',
          bind: LdapBind.withEncryptedPassword(dn, encrypted),
          users: { ...users, uniqueIdAttribute: 'entryUUID', emailAttribute: 'mail', firstNameAttribute: 'givenName', lastNameAttribute: 'sn' },
          groups: { searchBaseDns: ['ou=a', 'ou=b'], objectClass: 'groupOfNames', nameAttribute: 'cn', uniqueIdAttribute: 'entryUUID', autoProvision: true },
        },
      ],
    });
    expect(configOf(authentication)['LDAP "Corporate"']).toEqual({
      ServerAddress: 'ldap.example.com:636',
      TLS: true,
      BindDN: dn,
      BindPassword: encrypted,
      UserSearchBaseDN: ['ou=people,dc=example,dc=com'],
      UserObjectClass: 'inetOrgPerson',
      UniqueIdAttribute: 'entryUUID',
      UsernameAttribute: 'uid',
      UserEmailAttribute: 'mail',
      UserFirstNameAttribute: 'givenName',
      UserLastNameAttribute: 'sn',
      GroupSearchBaseDN: ['ou=a', 'ou=b'],
      GroupObjectClass: 'groupOfNames',
      GroupUniqueIdAttribute: 'entryUUID',
      GroupNameAttribute: 'cn',
      GroupsAutoProvision: true,
    });
  });

  it.each<readonly [string, LdapEncryption | undefined, object]>([
    ['TLS by default', undefined, { ServerAddress: 'ldap.example.com:636', TLS: true }],
    ['StartTLS', LdapEncryption.START_TLS, { ServerAddress: 'ldap.example.com:389', StartTLS: true }],
    ['none', LdapEncryption.NONE, { ServerAddress: 'ldap.example.com:389' }],
  ])('encrypts: %s', (_what, encryption, expected) => {
    const section = configOf(Authentication.ldap({ directories: [{ name: 'D', host: 'ldap.example.com', users, encryption }] }))['LDAP "D"'];
    const { ServerAddress, TLS, StartTLS } = section;
    expect(JSON.parse(JSON.stringify({ ServerAddress, TLS, StartTLS }))).toEqual(expected);
  });

  it('takes the port that the user names, and brackets an IPv6 address', () => {
    const authentication = Authentication.ldap({ directories: [{ name: 'D', host: '2001:db8::1', port: 1636, users }] });
    expect(configOf(authentication)['LDAP "D"'].ServerAddress).toBe('[2001:db8::1]:1636');
  });

  it('binds anonymously, or as the user, without any credentials', () => {
    const section = (bind: LdapBind) => configOf(Authentication.ldap({ directories: [{ name: 'D', host: 'ldap.example.com', users, bind }] }))['LDAP "D"'];
    expect(section(LdapBind.anonymous()).AnonymousBind).toBe(true);
    expect(Object.keys(section(LdapBind.asUser())).filter((setting) => setting.includes('Bind'))).toEqual([]);
  });

  it('hands a password over as the variable that the user names', () => {
    const bind = LdapBind.withPasswordVariable(dn, 'CONNECT_LDAP_D_BINDPASSWORD', SecretSource.existing('ldap', 'password'));
    const contribution = contributed(Authentication.ldap({ directories: [{ name: 'D', host: 'ldap.example.com', users, bind }] }));
    expect(contribution.env).toEqual([{ name: 'CONNECT_LDAP_D_BINDPASSWORD', valueFrom: { secretKeyRef: { name: 'ldap', key: 'password' } } }]);
    expect(contribution.config['LDAP "D"']).toHaveProperty('BindDN', dn);
    expect(contribution.config['LDAP "D"']).not.toHaveProperty('BindPassword');
  });

  it('mounts the authority of each directory at a place of its own', () => {
    const directory = (name: string) => ({ name, host: 'ldap.example.com', users });
    const contribution = contributed(
      Authentication.ldap({
        directories: [
          { ...directory('A'), certificateAuthority: CertificateAuthority.fromConfigMap('company-ca', 'ca.crt') },
          { ...directory('B'), certificateAuthority: CertificateAuthority.fromSecret('partner-ca', 'root.pem') },
        ],
      }),
    );
    expect(contribution.config['LDAP "A"'].TLSCACertificate).toBe('/etc/posit-connect/ldap-ca/ca.crt');
    expect(contribution.config['LDAP "B"'].TLSCACertificate).toBe('/etc/posit-connect/ldap-2-ca/root.pem');
    expect(contribution.volumes).toEqual([
      { name: 'ldap-ca', configMap: { name: 'company-ca', items: [{ key: 'ca.crt', path: 'ca.crt' }] } },
      { name: 'ldap-2-ca', secret: { secretName: 'partner-ca', items: [{ key: 'root.pem', path: 'root.pem' }] } },
    ]);
    expect(contribution.volumeMounts.map((mount: { mountPath: string }) => mount.mountPath)).toEqual(['/etc/posit-connect/ldap-ca', '/etc/posit-connect/ldap-2-ca']);
  });
});

describe('Every name of a directory that is taken', () => {
  it('makes a section that the gcfg can hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }).filter((name) => name.trim() !== '' && !/[\r\n\0\u2028\u2029]/.test(name)), (name) => {
        const authentication = Authentication.ldap({ directories: [{ name, host: 'ldap.example.com', users }] });
        const [, header = ''] = Object.keys(encodeGcfg(authenticationContribution(authentication, context).config ?? {}, 'test'));
        expect(header.slice('LDAP "'.length, -1).replace(/\\(.)/gsu, '$1')).toBe(name);
      }),
    );
  });
});
