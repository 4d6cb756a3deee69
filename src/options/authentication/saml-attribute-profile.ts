import { mistake } from '../../errors/posit-connect-error';

/**
 * The attributes that a well-known SAML provider sends, all at once.
 *
 * @see https://docs.posit.co/connect/admin/authentication/saml-based/saml/
 */
export class SamlAttributeProfile {
  /** Any provider whose attributes have the usual names. */
  public static readonly DEFAULT = new SamlAttributeProfile('default');

  /** Okta. */
  public static readonly OKTA = new SamlAttributeProfile('okta');

  /** Microsoft Entra ID, formerly Azure Active Directory. */
  public static readonly AZURE = new SamlAttributeProfile('azure');

  /** OneLogin. */
  public static readonly ONELOGIN = new SamlAttributeProfile('onelogin');

  /**
   * A profile by its name, for programs that read it from elsewhere.
   *
   * @param name `default`, `okta`, `azure` or `onelogin`
   * @throws PositConnectError `SAML_ATTRIBUTES` for another name
   * @example SamlAttributeProfile.of('okta')
   */
  public static of(name: string): SamlAttributeProfile {
    const profiles = [SamlAttributeProfile.DEFAULT, SamlAttributeProfile.OKTA, SamlAttributeProfile.AZURE, SamlAttributeProfile.ONELOGIN];
    const known = profiles.find((profile) => profile.value === name);
    if (known !== undefined) return known;
    throw mistake('SAML_ATTRIBUTES', {
      at: 'SamlAttributeProfile.of',
      what: `the profile is ${JSON.stringify(name)}`,
      fix: `SamlAttributeProfile.of(name), name one of ${profiles.map(({ value }) => value).join(', ')}`,
    });
  }

  /** The profile as Connect reads it. */
  public readonly value: string;

  private constructor(value: string) {
    this.value = value;
  }
}
