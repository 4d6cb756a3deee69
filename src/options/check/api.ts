import { SecretSource } from '../secret-source';
import { ApiKeyLocation, requireApiKey } from './api-key';
import { CheckProps } from './check-props';
import { CheckSettings, checkSettings } from './check-settings';

/** Options of `Check.api`. */
export interface ApiCheckProps extends CheckProps {
  /**
   * API key of a user of Connect, in a Secret of the server's namespace: `SecretSource.existing`. A key can be made only when
   * Connect runs, so that nothing else could bring it in time.
   *
   * @throws PositConnectError `CHECK_API_KEY` for any other source
   */
  readonly apiKey: SecretSource;
}

/** An api check, validated. */
export interface ApiSettings extends CheckSettings {
  readonly apiKey?: ApiKeyLocation;
}

/** The settings as given, or a mistake that names the prop. */
export function apiSettings({ apiKey, ...props }: ApiCheckProps, at: string): ApiSettings {
  return { ...checkSettings(props, at), apiKey: requireApiKey(apiKey, at) };
}
