import { CertificateLocation } from '../certificate-authority';
import { SecretSource } from '../secret-source';

/** The value of `Authentication.Provider`, in the lower case that the chart compares it in. */
export type AuthenticationProvider = 'password' | 'oauth2' | 'saml' | 'ldap' | 'pam' | 'proxy';

/** Settings of one section of the gcfg, by Connect's own names. */
export interface SectionSettings {
  readonly [setting: string]: string | number | boolean | readonly string[] | undefined;
}

/** A secret of a section, and the way on which Connect gets it. */
export type SectionSecret =
  | { readonly kind: 'variable'; readonly source: SecretSource; readonly key: string; readonly variable: string }
  | { readonly kind: 'file'; readonly source: SecretSource; readonly key: string; readonly setting: string };

/** A file of certificates that a section names. */
export interface SectionCertificate {
  readonly location: CertificateLocation;
  /** Setting that takes the path of the file. */
  readonly setting: string;
}

/** One section of the gcfg. */
export interface AuthenticationSection {
  /** Name of the section, e.g. `OAuth2`. */
  readonly name: string;
  /** Label of a section that may occur several times, e.g. `Corporate` in `LDAP "Corporate"`. */
  readonly label?: string;
  /** Name for the section's Secret and volumes, unique in a deployment. */
  readonly slug: string;
  readonly settings: SectionSettings;
  readonly secret?: SectionSecret;
  readonly certificate?: SectionCertificate;
}

/** How people log in, as the values layer reads it. */
export interface AuthenticationChoice {
  readonly provider: AuthenticationProvider;
  readonly sections: readonly AuthenticationSection[];
  /** Secret with the file of the name service module, for content that runs as the current user. */
  readonly nameService?: SecretSource;
}
