import { mistake } from '../../errors/posit-connect-error';
import { CertificateAuthority, CertificateLocation } from '../certificate-authority';
import { SecretSource } from '../secret-source';
import { requireAddress } from '../syntax/address';
import { ApiKeyLocation, requireApiKey } from './api-key';
import { CheckProps } from './check-props';
import { CheckSettings, checkSettings } from './check-settings';

/** Options of `Check.positVip`. */
export interface PositVipCheckProps extends CheckProps {
  /**
   * API key of an administrator of Connect, in a Secret of the server's namespace: `SecretSource.existing`. The suite publishes
   * content in the administrator's name, and removes it.
   *
   * @throws PositConnectError `CHECK_API_KEY` for any other source
   */
  readonly apiKey: SecretSource;

  /**
   * Address at which the suite asks Connect: scheme and host, with a path where Connect lies below one.
   *
   * @default - `address` of the deployment where it has an `ingress`, else its Service inside the cluster
   * @throws PositConnectError `ADDRESS` for anything else
   */
  readonly address?: string;

  /**
   * Address of Posit Package Manager, which the suite then tests, too.
   *
   * @default - that of the first package repository of settings or content that looks like one of Package Manager, e.g.
   * `https://packages.example.com/cran/latest`; without any, or with Posit's public one alone, it is not tested
   * @throws PositConnectError `ADDRESS` for anything but an address without a user, a question mark or a fragment
   */
  readonly packageManager?: string;

  /**
   * Certificates of the authority that signs the certificates of Connect and Package Manager. The suite trusts no other then.
   *
   * @default - the authorities that the image of the suite knows
   */
  readonly certificateAuthority?: CertificateAuthority;

  /**
   * Which tests run, by parts of their names, as `-k` of pytest reads it, e.g. `not deploy` for those that publish nothing.
   *
   * @default - all that need no browser and are not marked as slow
   * @throws PositConnectError `CHECK_FILTER` for an empty text or several lines
   * @see https://docs.pytest.org/en/stable/how-to/usage.html
   */
  readonly filter?: string;
}

/** A posit-vip check, validated. */
export interface PositVipSettings extends CheckSettings {
  readonly apiKey?: ApiKeyLocation;
  readonly address?: string;
  readonly packageManager?: string;
  readonly certificateAuthority?: CertificateLocation;
  readonly filter?: string;
}

/** The settings as given, or a mistake that names the prop. */
export function positVipSettings(props: PositVipCheckProps, at: string): PositVipSettings {
  const { apiKey, address, packageManager, certificateAuthority, filter } = props;
  if (address !== undefined) requireAddress(address, at);
  if (packageManager !== undefined) requireAddress(packageManager, at, 'packageManager');
  if (filter !== undefined) requireFilter(filter, at);
  const own = { apiKey: requireApiKey(apiKey, at), certificateAuthority: certificateAuthority?._location };
  return { ...checkSettings(props, at), ...own, address, packageManager, filter };
}

function requireFilter(filter: string, at: string): void {
  if (/\S/.test(filter) && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(filter)) return;
  throw mistake('CHECK_FILTER', { at, what: `filter is ${JSON.stringify(filter)}`, fix: "filter: 'not deploy', one line of names with and, or, not" });
}
