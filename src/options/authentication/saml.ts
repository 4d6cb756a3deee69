import { mistake } from '../../errors/posit-connect-error';
import { SecretSource } from '../secret-source';
import { requireUrl } from '../syntax/url';
import { AuthenticationChoice, SectionSettings } from './authentication-choice';
import { requireNameServiceSecret } from './name-service';
import { SamlAttributeProfile } from './saml-attribute-profile';
import { optionalText } from './setting';

/** Attributes of the provider's assertion that Connect reads an account from. */
export interface SamlAttributes {
  /**
   * What identifies a person for ever; changing it later orphans accounts.
   *
   * @default - Connect's own, the NameID
   */
  readonly uniqueId?: string;

  /**
   * User name.
   *
   * @default - people choose their user name themselves
   */
  readonly username?: string;

  /**
   * First name.
   *
   * @default - people write their first name themselves
   */
  readonly firstName?: string;

  /**
   * Last name.
   *
   * @default - people write their last name themselves
   */
  readonly lastName?: string;

  /**
   * E-mail address.
   *
   * @default - people write their e-mail address themselves
   */
  readonly email?: string;
}

/** Options of `Authentication.saml`. */
export interface SamlAuthenticationProps {
  /**
   * Where the provider publishes its metadata, with https: the certificate that proves every log-in comes from there.
   *
   * @throws PositConnectError `AUTHENTICATION_URL` for anything else
   */
  readonly metadataUrl: string;

  /**
   * The provider's attributes by its kind. Excludes `attributes`.
   *
   * @default - none; Connect reads the NameID only, unless `attributes` says more
   * @throws PositConnectError `SAML_ATTRIBUTES` together with `attributes`
   */
  readonly attributeProfile?: SamlAttributeProfile;

  /**
   * The provider's attributes one by one. Excludes `attributeProfile`.
   *
   * @default - none
   * @throws PositConnectError `SAML_ATTRIBUTES` together with `attributeProfile`
   */
  readonly attributes?: SamlAttributes;

  /**
   * Whether groups are made as soon as somebody who belongs to them logs in.
   *
   * @default - Connect's own, false
   */
  readonly groupsAutoProvision?: boolean;

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

/** Accounts of a SAML 2.0 identity provider. */
export function samlAuthentication(props: SamlAuthenticationProps): AuthenticationChoice {
  const at = 'Authentication.saml';
  const form = { schemes: ['https'], example: 'https://idp.example.com/saml/metadata' };
  return {
    provider: 'saml',
    nameService: requireNameServiceSecret(props.nameService, at),
    sections: [
      {
        name: 'SAML',
        slug: 'saml',
        settings: {
          IdPMetaDataURL: requireUrl(props.metadataUrl, form, at, 'metadataUrl'),
          ...attributeSettings(props, at),
          GroupsAutoProvision: props.groupsAutoProvision,
          Logging: props.logging,
        },
      },
    ],
  };
}

function attributeSettings(props: SamlAuthenticationProps, at: string): SectionSettings {
  const { attributeProfile, attributes } = props;
  if (attributes === undefined) return { IdPAttributeProfile: attributeProfile?.value };
  if (attributeProfile !== undefined) {
    throw mistake('SAML_ATTRIBUTES', {
      at,
      what: `attributeProfile is ${JSON.stringify(attributeProfile.value)} beside single attributes`,
      fix: 'leave out attributeProfile, or attributes',
    });
  }
  return {
    UniqueIdAttribute: optionalText(attributes.uniqueId, at, 'attributes.uniqueId'),
    UsernameAttribute: optionalText(attributes.username, at, 'attributes.username'),
    FirstNameAttribute: optionalText(attributes.firstName, at, 'attributes.firstName'),
    LastNameAttribute: optionalText(attributes.lastName, at, 'attributes.lastName'),
    EmailAttribute: optionalText(attributes.email, at, 'attributes.email'),
  };
}
