import { AuthenticationChoice } from './authentication/authentication-choice';
import { ldapAuthentication, LdapAuthenticationProps } from './authentication/ldap';
import { oidcAuthentication, OidcAuthenticationProps } from './authentication/oidc';
import { pamAuthentication, PamAuthenticationProps } from './authentication/pam';
import { passwordAuthentication, PasswordAuthenticationProps } from './authentication/password';
import { proxyAuthentication, ProxyAuthenticationProps } from './authentication/proxy';
import { samlAuthentication, SamlAuthenticationProps } from './authentication/saml';

/**
 * How people log in to Connect. Changing it on a server that is in use orphans the accounts of before.
 *
 * Roles of new accounts are settings of the section `Authorization` in `config`.
 *
 * @see https://docs.posit.co/connect/admin/authentication/
 */
export class Authentication {
  /**
   * With accounts that Connect keeps itself; meant for evaluation and small groups.
   *
   * @param props rules for passwords
   * @throws PositConnectError `AUTHENTICATION_SETTING` or `DURATION` for a prop that cannot work
   * @see https://docs.posit.co/connect/admin/authentication/password/
   * @example Authentication.password({ selfRegistration: false })
   */
  public static password(props: PasswordAuthenticationProps = {}): Authentication {
    return new Authentication(passwordAuthentication(props));
  }

  /**
   * With an OpenID Connect provider: Okta, Entra ID, Google and the like. Register `<address>/__login__/callback` there
   * as the redirect address.
   *
   * @param props issuer, client and claims
   * @throws PositConnectError `AUTHENTICATION_URL`, `AUTHENTICATION_SETTING`, `AUTHENTICATION_GROUPS` or
   * `NAME_SERVICE_KEY` for a prop that cannot work
   * @see https://docs.posit.co/connect/admin/authentication/oauth2-openid-based/openid-connect/
   * @example Authentication.oidc({
   *   issuer: 'https://idp.example.com',
   *   clientId: 'connect',
   *   clientSecret: SecretSource.existing('connect-oidc', 'client-secret'),
   *   scopes: ['groups'],
   * })
   */
  public static oidc(props: OidcAuthenticationProps): Authentication {
    return new Authentication(oidcAuthentication(props));
  }

  /**
   * With a SAML 2.0 identity provider. Connect's address must then be the one that browsers use, with https.
   *
   * @param props metadata and attributes
   * @throws PositConnectError `AUTHENTICATION_URL`, `AUTHENTICATION_SETTING`, `SAML_ATTRIBUTES` or `NAME_SERVICE_KEY` for
   * a prop that cannot work
   * @see https://docs.posit.co/connect/admin/authentication/saml-based/saml/
   * @example Authentication.saml({
   *   metadataUrl: 'https://idp.example.com/saml/metadata',
   *   attributeProfile: SamlAttributeProfile.OKTA,
   * })
   */
  public static saml(props: SamlAuthenticationProps): Authentication {
    return new Authentication(samlAuthentication(props));
  }

  /**
   * With one or more LDAP directories or Active Directories.
   *
   * @param props the directories
   * @throws PositConnectError `HOST`, `PORT`, `LDAP_BIND`, `AUTHENTICATION_SETTING`, `AUTHENTICATION_GROUPS` or
   * `NAME_SERVICE_KEY` for a prop that cannot work
   * @see https://docs.posit.co/connect/admin/appendix/advanced-ldap/
   * @example Authentication.ldap({
   *   directories: [{
   *     name: 'Corporate',
   *     host: 'ldap.example.com',
   *     users: { searchBaseDns: ['ou=people,dc=example,dc=com'], objectClass: 'inetOrgPerson', usernameAttribute: 'uid' },
   *   }],
   * })
   */
  public static ldap(props: LdapAuthenticationProps): Authentication {
    return new Authentication(ldapAuthentication(props));
  }

  /**
   * With the accounts of the operating system in the Connect container. Image and PAM services are yours to prepare, and
   * Connect must run as root.
   *
   * @param props PAM services
   * @throws PositConnectError `AUTHENTICATION_SETTING` for a prop that cannot work
   * @see https://docs.posit.co/connect/admin/authentication/pam-based/pam/
   * @example Authentication.pam({ service: 'rstudio-connect' })
   */
  public static pam(props: PamAuthenticationProps = {}): Authentication {
    return new Authentication(pamAuthentication(props));
  }

  /**
   * With a proxy in front of Connect that names people in headers. Connect believes these headers, so nothing but the
   * proxy may reach its Service: add a NetworkPolicy, the chart has none.
   *
   * @param props headers and addresses
   * @throws PositConnectError `AUTHENTICATION_URL`, `AUTHENTICATION_SETTING` or `AUTHENTICATION_GROUPS` for a prop that
   * cannot work
   * @see https://docs.posit.co/connect/admin/authentication/proxied/
   * @example Authentication.proxy({ loginUrl: 'https://login.example.com', emailHeader: 'X-Auth-Email' })
   */
  public static proxy(props: ProxyAuthenticationProps = {}): Authentication {
    return new Authentication(proxyAuthentication(props));
  }

  /** @internal */
  public readonly _choice: AuthenticationChoice;

  private constructor(choice: AuthenticationChoice) {
    this._choice = choice;
  }
}
