import { Duration } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import { PositConnectErrors } from '../../src/errors/posit-connect-error';
import { Authentication } from '../../src/options/authentication';
import { LdapBind } from '../../src/options/authentication/ldap-bind';
import { LdapDirectory } from '../../src/options/authentication/ldap-directory';
import { LdapEncryption } from '../../src/options/authentication/ldap-encryption';
import { OidcAuthenticationProps } from '../../src/options/authentication/oidc';
import { SamlAttributeProfile } from '../../src/options/authentication/saml-attribute-profile';
import { CertificateAuthority } from '../../src/options/certificate-authority';
import { SecretSource } from '../../src/options/secret-source';

const untyped = (value: unknown) => value as never;
const secret = SecretSource.existing('connect-oidc', 'client-secret');
const metadataUrl = 'https://idp.example.com/saml/metadata';
const groups = { searchBaseDns: ['ou=groups,dc=example,dc=com'], objectClass: 'groupOfNames', nameAttribute: 'cn' };
const users = { searchBaseDns: ['ou=people,dc=example,dc=com'], objectClass: 'inetOrgPerson', usernameAttribute: 'uid' };

type BadInput = readonly [what: string, make: () => unknown, code: string, words: readonly [string, string, string]];

const BAD_INPUT: readonly BadInput[] = [
  ['an issuer without https', () => oidc({ issuer: 'http://idp.example.com' }), 'AUTHENTICATION_URL', ['Authentication.oidc', 'issuer', 'https']],
  ['an issuer that is only a host', () => oidc({ issuer: 'idp.example.com' }), 'AUTHENTICATION_URL', ['issuer', 'idp.example.com', 'https']],
  ['an empty issuer', () => oidc({ issuer: '' }), 'AUTHENTICATION_URL', ['issuer', '""', 'https']],
  ['a missing issuer', () => oidc({ issuer: untyped(undefined) }), 'AUTHENTICATION_URL', ['issuer', 'no URL', 'https']],
  ['an issuer with a line break', () => oidc({ issuer: 'https://idp.example.com\nLogging=true' }), 'AUTHENTICATION_URL', ['issuer', '\\n', 'https']],
  [
    'the discovery document as issuer',
    () => oidc({ issuer: 'https://idp.example.com/x/.well-known/openid-configuration' }),
    'AUTHENTICATION_URL',
    ['issuer', 'more than the issuer', "'https://idp.example.com/x'"],
  ],
  ['an issuer with a query', () => oidc({ issuer: 'https://idp.example.com?tenant=1' }), 'AUTHENTICATION_URL', ['issuer', '?tenant=1', "'https://idp.example.com'"]],
  ['an empty client id', () => oidc({ clientId: ' ' }), 'AUTHENTICATION_SETTING', ['clientId', '" "', 'not empty']],
  ['two scopes in one item', () => oidc({ scopes: ['groups offline_access'] }), 'AUTHENTICATION_SETTING', ['scopes', 'groups offline_access', 'one scope an item']],
  ['an empty claim', () => oidc({ claims: { username: '' } }), 'AUTHENTICATION_SETTING', ['claims.username', '""', 'not empty']],
  ['groups made from no claim', () => oidc({ groupsAutoProvision: true, claims: { groups: '' } }), 'AUTHENTICATION_GROUPS', ['groupsAutoProvision', 'claims.groups', 'leave out']],
  ['a name service file under another key', () => oidc({ nameService: SecretSource.existing('nss', 'conf') }), 'NAME_SERVICE_KEY', ['nameService', '"conf"', 'libnss_connect.conf']],
  ['metadata without https', () => Authentication.saml({ metadataUrl: 'http://idp.example.com/metadata' }), 'AUTHENTICATION_URL', ['Authentication.saml', 'metadataUrl', 'https']],
  [
    'a profile beside single attributes',
    () => Authentication.saml({ metadataUrl, attributeProfile: SamlAttributeProfile.OKTA, attributes: { email: 'mail' } }),
    'SAML_ATTRIBUTES',
    ['"okta"', 'single attributes', 'leave out'],
  ],
  ['an unknown profile', () => SamlAttributeProfile.of('keycloak'), 'SAML_ATTRIBUTES', ['"keycloak"', 'default', 'onelogin']],
  ['an empty attribute', () => Authentication.saml({ metadataUrl, attributes: { email: '' } }), 'AUTHENTICATION_SETTING', ['attributes.email', '""', 'not empty']],
  ['no directory', () => Authentication.ldap({ directories: [] }), 'AUTHENTICATION_SETTING', ['Authentication.ldap', 'directories', 'empty']],
  ['two directories of one name', () => Authentication.ldap({ directories: [directory(), directory()] }), 'AUTHENTICATION_SETTING', ['two directories', '"Corporate"', 'name of its own']],
  ['a directory without a name', () => ldap({ name: '' }), 'AUTHENTICATION_SETTING', ['name', '""', 'not empty']],
  ['a directory whose name has two lines', () => ldap({ name: 'a\nb' }), 'AUTHENTICATION_SETTING', ['name', '\\n', 'one line']],
  ['a directory at a URL', () => ldap({ host: 'ldaps://ldap.example.com' }), 'HOST', ['host', 'ldaps://', 'no scheme']],
  ['a port out of range', () => ldap({ port: 70_000 }), 'PORT', ['port', '70000', '65535']],
  ['nowhere to search people', () => ldap({ users: { ...users, searchBaseDns: [] } }), 'AUTHENTICATION_SETTING', ['users.searchBaseDns', 'empty', 'at least one']],
  ['people of no class', () => ldap({ users: { ...users, objectClass: '' } }), 'AUTHENTICATION_SETTING', ['users.objectClass', '""', 'not empty']],
  ['groups that nobody may search', () => ldap({ groups }), 'LDAP_BIND', ['"Corporate"', 'groups', 'LdapBind.withEncryptedPassword']],
  [
    'groups in one directory of two',
    () => Authentication.ldap({ directories: [directory({ groups, bind: LdapBind.anonymous() }), directory({ name: 'Partners' })] }),
    'AUTHENTICATION_GROUPS',
    ['"Partners"', 'groups', 'all directories'],
  ],
  [
    'certificates for a connection in the clear',
    () => ldap({ encryption: LdapEncryption.NONE, certificateAuthority: CertificateAuthority.fromConfigMap('ca', 'ca.crt') }),
    'AUTHENTICATION_SETTING',
    ['certificateAuthority', 'no encryption', 'LdapEncryption.TLS'],
  ],
  ['a plain password in place of an encrypted one', () => LdapBind.withEncryptedPassword('cn=connect', 'hunter2'), 'LDAP_BIND', ['encryptedPassword', 'too short', 'rscadmin']],
  ['an encrypted password with blanks', () => LdapBind.withEncryptedPassword('cn=connect', 'a long pass phrase made of many words is none'), 'LDAP_BIND', ['encryptedPassword', 'characters', 'rscadmin']],
  ['a service account without a name', () => LdapBind.withPasswordVariable('', 'CONNECT_LDAP_BINDPASSWORD', secret), 'AUTHENTICATION_SETTING', ['dn', '""', 'not empty']],
  ["a variable that is not Connect's", () => LdapBind.withPasswordVariable('cn=connect', 'LDAP_PASSWORD', secret), 'LDAP_BIND', ['variable', 'LDAP_PASSWORD', 'CONNECT_']],
  [
    'one variable for two directories',
    () => Authentication.ldap({ directories: ['A', 'B'].map((name) => directory({ name, bind: LdapBind.withPasswordVariable('cn=connect', 'CONNECT_LDAP_X', secret) })) }),
    'LDAP_BIND',
    ['two directories', 'CONNECT_LDAP_X', 'of its own'],
  ],
  ['sessions of PAM that never start', () => Authentication.pam({ sessionService: 'su' }), 'AUTHENTICATION_SETTING', ['sessionService', 'no PAM session', 'useSession: true']],
  ['an empty PAM service', () => Authentication.pam({ service: '' }), 'AUTHENTICATION_SETTING', ['service', '""', 'not empty']],
  ['a log-in page without a scheme', () => Authentication.proxy({ loginUrl: '/login' }), 'AUTHENTICATION_URL', ['loginUrl', '/login', 'http']],
  ['a script as log-out page', () => Authentication.proxy({ logoutUrl: 'javascript://alert(1)' }), 'AUTHENTICATION_URL', ['logoutUrl', 'javascript', 'https']],
  ['a header with a colon', () => Authentication.proxy({ emailHeader: 'X-Auth-Email:' }), 'AUTHENTICATION_SETTING', ['emailHeader', 'X-Auth-Email:', 'header']],
  ['groups made from no header', () => Authentication.proxy({ groupsAutoProvision: true }), 'AUTHENTICATION_GROUPS', ['groupsAutoProvision', 'groupsHeader', 'leave out']],
  ['a score above the scale', () => Authentication.password({ minimumScore: 5 }), 'AUTHENTICATION_SETTING', ['minimumScore', '5', '0 to 4']],
  ['a broken second', () => Authentication.password({ webSudoModeDuration: Duration.millis(10) }), 'DURATION', ['webSudoModeDuration', '0.01 s', 'whole number']],
];

describe('Authentication refuses', () => {
  it.each(BAD_INPUT)('%s', (_what, make, code, words) => {
    const error = thrownBy(make);
    expect(PositConnectErrors.codeOf(error)).toBe(code);
    for (const word of words) expect(String(error)).toContain(word);
  });

  it.each<readonly [string, () => unknown]>([
    ['in a URL', () => oidc({ issuer: 'https://connect:s3cret-text@idp.example.com' })],
    ['in a URL that cannot be parsed', () => oidc({ issuer: 'https:/connect:s3cret-text@idp.example.com' })],
    ['in place of an encrypted one', () => LdapBind.withEncryptedPassword('cn=connect', 's3cret-text')],
  ])('a password %s, and does not show it', (_what, make) => {
    const error = thrownBy(make);
    expect(PositConnectErrors.is(error)).toBe(true);
    expect(String(error)).not.toContain('s3cret-text');
  });
});

describe('Authentication takes', () => {
  it.each<readonly [string, () => Authentication]>([
    ['an issuer with a path', () => oidc({ issuer: 'https://login.microsoftonline.com/tenant/v2.0' })],
    ['an issuer with a slash at its end', () => oidc({ issuer: 'https://example.okta.com/' })],
    ['metadata with a query, as Entra ID has it', () => Authentication.saml({ metadataUrl: `${metadataUrl}?appid=0f1e` })],
    ['a name service file under its own key', () => oidc({ nameService: SecretSource.existing('nss', 'libnss_connect.conf') })],
    ['a log-in page of the inner network', () => Authentication.proxy({ loginUrl: 'http://login.corp/' })],
    ['no props for passwords, PAM and proxies', () => Authentication.password() && Authentication.pam() && Authentication.proxy()],
    ['a directory at an IPv6 address', () => ldap({ host: '2001:db8::1' })],
  ])('%s', (_what, make) => expect(make()).toBeInstanceOf(Authentication));

  it('a profile by its name', () => expect(SamlAttributeProfile.of('azure')).toBe(SamlAttributeProfile.AZURE));
});

function oidc(props: Partial<OidcAuthenticationProps>): Authentication {
  return Authentication.oidc({ issuer: 'https://idp.example.com', clientId: 'connect', clientSecret: secret, ...props });
}

function directory(props: Partial<LdapDirectory> = {}): LdapDirectory {
  return { name: 'Corporate', host: 'ldap.example.com', users, ...props };
}

function ldap(props: Partial<LdapDirectory>): Authentication {
  return Authentication.ldap({ directories: [directory(props)] });
}

function thrownBy(make: () => unknown): unknown {
  try {
    make();
  } catch (error) {
    return error;
  }
  return undefined;
}
