import { existsSync, readFileSync } from 'node:fs';
import { Duration } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { Authentication } from '../../src/options/authentication';
import { ClientSecretDelivery } from '../../src/options/authentication/client-secret-delivery';
import { LdapBind } from '../../src/options/authentication/ldap-bind';
import { SamlAttributeProfile } from '../../src/options/authentication/saml-attribute-profile';
import { SecretSource } from '../../src/options/secret-source';
import { authenticationContribution } from '../../src/values/authentication';
import { configOf, context, contributed } from './authentication-samples';

const EXAMPLES = '../shared/data/examples';
const issuer = 'https://idp.example.com';
const fromVault = SecretSource.externalSecret({ store: 'vault', remoteKey: 'connect/oidc' });
const existing = SecretSource.existing('company-oidc', 'secret');
const users = { searchBaseDns: ['ou=people,dc=example,dc=com'], objectClass: 'inetOrgPerson', usernameAttribute: 'uid' };
const PASSWORD = 'a-password-in-plain-text';
const plain = SecretSource.literal(PASSWORD, { allowPlaintext: true });

describe('OpenID Connect', () => {
  it('writes issuer, client, scopes and claims under their own names, and nothing that was not asked for', () => {
    const authentication = Authentication.oidc({
      issuer,
      clientId: 'connect',
      clientSecret: existing,
      scopes: ['groups', 'offline_access'],
      claims: { uniqueId: 'oid', username: 'upn', email: 'mail', firstName: 'first', lastName: 'last', groups: 'roles' },
      requireUsernameClaim: true,
      groupsAutoProvision: true,
      allowedDomain: 'example.com',
      logging: true,
    });
    expect(configOf(authentication)).toEqual({
      Authentication: { Provider: 'oauth2' },
      OAuth2: {
        ClientId: 'connect',
        OpenIDConnectIssuer: issuer,
        CustomScope: ['groups', 'offline_access'],
        UniqueIdClaim: 'oid',
        UsernameClaim: 'upn',
        EmailClaim: 'mail',
        FirstNameClaim: 'first',
        LastNameClaim: 'last',
        GroupsClaim: 'roles',
        RequireUsernameClaim: true,
        GroupsAutoProvision: true,
        AllowedDomain: 'example.com',
        Logging: true,
      },
    });
    expect(configOf(Authentication.oidc({ issuer, clientId: 'connect', clientSecret: existing })).OAuth2).toEqual({ ClientId: 'connect', OpenIDConnectIssuer: issuer });
  });

  it('hands the secret over as a variable', () => {
    const contribution = contributed(Authentication.oidc({ issuer, clientId: 'connect', clientSecret: existing }));
    expect(contribution.env).toEqual([{ name: 'CONNECT_OAUTH2_CLIENTSECRET', valueFrom: { secretKeyRef: { name: 'company-oidc', key: 'secret' } } }]);
    expect(contribution.volumes).toEqual([]);
  });

  it('hands the secret over as a mounted file where the user wants it so', () => {
    const authentication = Authentication.oidc({ issuer, clientId: 'connect', clientSecret: existing, clientSecretDelivery: ClientSecretDelivery.FILE });
    const contribution = contributed(authentication);
    expect(contribution.env).toEqual([]);
    expect(contribution.config.OAuth2.ClientSecretFile).toBe('/etc/posit-connect/oauth2/client-secret');
    expect(contribution.volumeMounts).toEqual([{ name: 'oauth2', mountPath: '/etc/posit-connect/oauth2', readOnly: true }]);
    expect(contribution.volumes).toEqual([{ name: 'oauth2', secret: { secretName: 'company-oidc', items: [{ key: 'secret', path: 'client-secret' }] } }]);
  });

  it('names the Secret after the release where the source names none', () => {
    const contribution = contributed(Authentication.oidc({ issuer, clientId: 'connect', clientSecret: fromVault }));
    expect(contribution.env[0].valueFrom.secretKeyRef).toEqual({ name: 'connect-oauth2', key: 'client-secret' });
    expect(contribution.secrets).toMatchObject([{ purpose: 'oauth2', key: 'client-secret' }]);
  });

  it('writes an empty claim of groups, which switches them off', () => {
    const authentication = Authentication.oidc({ issuer, clientId: 'connect', clientSecret: existing, claims: { groups: '' } });
    expect(configOf(authentication).OAuth2.GroupsClaim).toBe('');
  });
});

describe('SAML', () => {
  it('writes the metadata and a profile', () => {
    const authentication = Authentication.saml({ metadataUrl: `${issuer}/metadata`, attributeProfile: SamlAttributeProfile.ONELOGIN, groupsAutoProvision: true });
    expect(configOf(authentication)).toEqual({
      Authentication: { Provider: 'saml' },
      SAML: { IdPMetaDataURL: `${issuer}/metadata`, IdPAttributeProfile: 'onelogin', GroupsAutoProvision: true },
    });
  });

  it('writes single attributes without a profile', () => {
    const attributes = { uniqueId: 'id', username: 'user', firstName: 'first', lastName: 'last', email: 'mail' };
    expect(configOf(Authentication.saml({ metadataUrl: `${issuer}/metadata`, attributes })).SAML).toEqual({
      IdPMetaDataURL: `${issuer}/metadata`,
      UniqueIdAttribute: 'id',
      UsernameAttribute: 'user',
      FirstNameAttribute: 'first',
      LastNameAttribute: 'last',
      EmailAttribute: 'mail',
    });
  });
});

describe('Other ways to log in', () => {
  it('are passwords with their rules, times with a unit', () => {
    const authentication = Authentication.password({ minimumScore: 3, selfRegistration: false, webSudoMode: true, webSudoModeDuration: Duration.minutes(5) });
    expect(configOf(authentication)).toEqual({
      Authentication: { Provider: 'password' },
      Password: { MinimumScore: 3, SelfRegistration: false, WebSudoMode: true, WebSudoModeDuration: '300s' },
    });
  });

  it('are PAM with its services', () => {
    expect(configOf(Authentication.pam({ service: 'connect', useSession: true, sessionService: 'su', forwardPassword: true, logging: false }))).toEqual({
      Authentication: { Provider: 'pam' },
      PAM: { Service: 'connect', UseSession: true, SessionService: 'su', ForwardPassword: true, Logging: false },
    });
  });

  it('are a proxy with its headers', () => {
    const headers = {
      uniqueIdHeader: 'X-Id',
      usernameHeader: 'X-User',
      firstNameHeader: 'X-First',
      lastNameHeader: 'X-Last',
      emailHeader: 'X-Email',
      roleHeader: 'X-Role',
      groupsHeader: 'X-Groups',
    };
    expect(configOf(Authentication.proxy({ loginUrl: `${issuer}/in`, logoutUrl: `${issuer}/out`, ...headers, groupsAutoProvision: true }))).toEqual({
      Authentication: { Provider: 'proxy' },
      ProxyAuth: {
        LoginURL: `${issuer}/in`,
        LogoutURL: `${issuer}/out`,
        UniqueIdHeader: 'X-Id',
        UsernameHeader: 'X-User',
        FirstNameHeader: 'X-First',
        LastNameHeader: 'X-Last',
        EmailHeader: 'X-Email',
        RoleHeader: 'X-Role',
        GroupsHeader: 'X-Groups',
        GroupsAutoProvision: true,
      },
    });
  });

  it('write no section where nothing is chosen', () => expect(configOf(Authentication.pam())).toEqual({ Authentication: { Provider: 'pam' } }));
  it('are left to Connect where the user says nothing', () => expect(authenticationContribution(undefined, context)).toEqual({}));
});

describe('The name service', () => {
  const withNameService = (nameService?: SecretSource) => Authentication.saml({ metadataUrl: `${issuer}/metadata`, nameService });

  it('is switched on with an existing Secret', () => {
    const nameService = SecretSource.existing('nss', 'libnss_connect.conf');
    expect(contributed(withNameService(nameService)).values).toEqual({ nameservice: { enabled: true, secretName: 'nss' } });
  });

  it('is switched on with a Secret that is made for it, under the key that the chart mounts', () => {
    const contribution = contributed(withNameService(fromVault));
    expect(contribution.values).toEqual({ nameservice: { enabled: true, secretName: 'connect-nameservice' } });
    expect(contribution.secrets).toMatchObject([{ purpose: 'nameservice', key: 'libnss_connect.conf' }]);
  });

  it('is off otherwise', () => expect(contributed(withNameService())).not.toHaveProperty('values'));
});

describe('A password', () => {
  it.each<readonly [string, Authentication]>([
    ['of OpenID Connect', Authentication.oidc({ issuer, clientId: 'connect', clientSecret: plain })],
    ['of OpenID Connect, as a file', Authentication.oidc({ issuer, clientId: 'connect', clientSecret: plain, clientSecretDelivery: ClientSecretDelivery.FILE })],
    ['of LDAP', Authentication.ldap({ directories: [{ name: 'D', host: 'ldap.example.com', users, bind: LdapBind.withPasswordVariable('cn=c', 'CONNECT_LDAP_D', plain) }] })],
    ['of the name service', Authentication.saml({ metadataUrl: issuer, nameService: plain })],
  ])('%s is in the Secret only', (_what, authentication) => {
    const { secrets, ...values } = authenticationContribution(authentication, context);
    expect(JSON.stringify(secrets)).toContain(PASSWORD);
    expect(JSON.stringify(values)).not.toContain(PASSWORD);
  });
});

describe.skipIf(!existsSync(EXAMPLES))('A program gives the log-in of', () => {
  const published = (file: string) => parse(readFileSync(`${EXAMPLES}/${file}`, 'utf8')).config;

  it('oidc.yaml, but for the secret', () => {
    const { Authentication: provider, OAuth2 } = published('oidc.yaml');
    const { ClientSecret, ...section } = OAuth2;
    expect(ClientSecret).toBeTypeOf('string');
    const program = Authentication.oidc({ issuer: 'https://example.com/issuer', clientId: '0ebfafe9-237f-4e38-a85b-a0e5d6c06782', clientSecret: existing });
    expect(configOf(program)).toEqual({ Authentication: provider, OAuth2: section });
  });

  it('saml.yaml', () => {
    const { Authentication: provider, SAML } = published('saml.yaml');
    const program = Authentication.saml({ metadataUrl: 'https://idp.example.com/saml/metadata', attributeProfile: SamlAttributeProfile.DEFAULT });
    expect(configOf(program)).toEqual({ Authentication: provider, SAML });
  });
});
