import { mistake } from '../../errors/posit-connect-error';
import { SecretSource } from '../secret-source';
import { requireUrl } from '../syntax/url';
import { AuthenticationChoice, SectionSecret } from './authentication-choice';
import { ClientSecretDelivery } from './client-secret-delivery';
import { requireNameServiceSecret } from './name-service';
import { optionalText, requireText } from './setting';

/** Claims of the provider that Connect reads an account from. */
export interface OidcClaims {
  /**
   * What identifies a person for ever; changing it later orphans accounts.
   *
   * @default - Connect's own, `sub`
   */
  readonly uniqueId?: string;

  /**
   * Name that others see.
   *
   * @default - Connect's own, `preferred_username`
   */
  readonly username?: string;

  /**
   * E-mail address.
   *
   * @default - Connect's own, `email`
   */
  readonly email?: string;

  /**
   * First name.
   *
   * @default - Connect's own, `given_name`
   */
  readonly firstName?: string;

  /**
   * Last name.
   *
   * @default - Connect's own, `family_name`
   */
  readonly lastName?: string;

  /**
   * Names of a person's groups. The empty string switches groups off.
   *
   * @default - Connect's own, `groups`
   */
  readonly groups?: string;
}

/** Options of `Authentication.oidc`. */
export interface OidcAuthenticationProps {
  /**
   * The provider's issuer, with https; Connect appends `/.well-known/openid-configuration` to it.
   *
   * Its certificate must come from an authority that the image knows.
   *
   * @throws PositConnectError `AUTHENTICATION_URL` for anything else
   */
  readonly issuer: string;

  /** Id under which Connect is registered with the provider. */
  readonly clientId: string;

  /** Secret of that registration. */
  readonly clientSecret: SecretSource;

  /**
   * The way on which the secret reaches Connect.
   *
   * @default ClientSecretDelivery.ENVIRONMENT
   */
  readonly clientSecretDelivery?: ClientSecretDelivery;

  /**
   * Scopes to ask for beyond those of OpenID Connect, e.g. `groups`.
   *
   * @default - none
   */
  readonly scopes?: string[];

  /**
   * Names of the claims.
   *
   * @default - Connect's own names
   */
  readonly claims?: OidcClaims;

  /**
   * Whether an account without the claim of the user name is refused instead of getting a made-up name.
   *
   * @default - Connect's own, false
   */
  readonly requireUsernameClaim?: boolean;

  /**
   * Whether groups are made as soon as somebody who belongs to them logs in.
   *
   * @default - Connect's own, false
   */
  readonly groupsAutoProvision?: boolean;

  /**
   * E-mail domain whose accounts may log in, with Google as the provider.
   *
   * @default - any
   */
  readonly allowedDomain?: string;

  /**
   * Whether log-ins are logged in detail, for finding faults.
   *
   * @default - Connect's own, false
   */
  readonly logging?: boolean;

  /**
   * The file `libnss_connect.conf` for content that runs as the person who looks at it: a service token of Connect with
   * the scope `nameservice:read`, and Connect's address. `Applications.RunAsCurrentUser` in `config` permits such content.
   *
   * @default - content runs as one user
   * @throws PositConnectError `NAME_SERVICE_KEY` for an existing Secret with another key
   */
  readonly nameService?: SecretSource;
}

const DISCOVERY = '/.well-known/openid-configuration';

/** Accounts of an OpenID Connect provider. */
export function oidcAuthentication(props: OidcAuthenticationProps): AuthenticationChoice {
  const at = 'Authentication.oidc';
  const claims = props.claims ?? {};
  requireGroupsClaim(props, at);
  return {
    provider: 'oauth2',
    nameService: requireNameServiceSecret(props.nameService, at),
    sections: [
      {
        name: 'OAuth2',
        slug: 'oauth2',
        secret: clientSecret(props),
        settings: {
          ClientId: requireText(props.clientId, at, 'clientId'),
          OpenIDConnectIssuer: requireIssuer(props.issuer, at),
          CustomScope: props.scopes?.map((scope) => requireScope(scope, at)),
          UniqueIdClaim: optionalText(claims.uniqueId, at, 'claims.uniqueId'),
          UsernameClaim: optionalText(claims.username, at, 'claims.username'),
          EmailClaim: optionalText(claims.email, at, 'claims.email'),
          FirstNameClaim: optionalText(claims.firstName, at, 'claims.firstName'),
          LastNameClaim: optionalText(claims.lastName, at, 'claims.lastName'),
          GroupsClaim: claims.groups === '' ? '' : optionalText(claims.groups, at, 'claims.groups'),
          RequireUsernameClaim: props.requireUsernameClaim,
          GroupsAutoProvision: props.groupsAutoProvision,
          AllowedDomain: optionalText(props.allowedDomain, at, 'allowedDomain'),
          Logging: props.logging,
        },
      },
    ],
  };
}

function clientSecret(props: OidcAuthenticationProps): SectionSecret {
  const { clientSecret: source, clientSecretDelivery = ClientSecretDelivery.ENVIRONMENT } = props;
  const key = 'client-secret';
  return clientSecretDelivery === ClientSecretDelivery.FILE
    ? { kind: 'file', source, key, setting: 'ClientSecretFile' }
    : { kind: 'variable', source, key, variable: 'CONNECT_OAUTH2_CLIENTSECRET' };
}

function requireIssuer(issuer: string, at: string): string {
  const url = requireUrl(issuer, { schemes: ['https'], example: 'https://idp.example.com' }, at, 'issuer');
  const [base = ''] = url.split(/[?#]/);
  if (base === url && !base.endsWith(DISCOVERY)) return url;
  throw mistake('AUTHENTICATION_URL', {
    at,
    what: `issuer is ${JSON.stringify(issuer)}, which is more than the issuer`,
    fix: `issuer: '${base.endsWith(DISCOVERY) ? base.slice(0, -DISCOVERY.length) : base}'`,
  });
}

function requireScope(scope: string, at: string): string {
  if (/^[\x21\x23-\x5B\x5D-\x7E]+$/.test(scope)) return scope;
  throw mistake('AUTHENTICATION_SETTING', {
    at,
    what: `scopes has ${JSON.stringify(scope)}`,
    fix: "scopes: ['groups', 'offline_access'] (one scope an item, no blanks)",
  });
}

function requireGroupsClaim(props: OidcAuthenticationProps, at: string): void {
  if (props.groupsAutoProvision !== true || props.claims?.groups !== '') return;
  throw mistake('AUTHENTICATION_GROUPS', {
    at,
    what: 'groupsAutoProvision is true while claims.groups is empty',
    fix: "claims: { groups: 'groups' }, or leave out groupsAutoProvision",
  });
}
