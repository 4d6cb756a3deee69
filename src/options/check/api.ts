import { mistake } from '../../errors/posit-connect-error';
import { SecretSource } from '../secret-source';
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
  readonly apiKey?: { readonly name: string; readonly key: string };
}

/** The settings as given, or a mistake that names the prop. */
export function apiSettings({ apiKey, ...props }: ApiCheckProps, at: string): ApiSettings {
  return { ...checkSettings(props, at), apiKey: requireExisting(apiKey, at) };
}

/** Name and key of a Secret that is already there, or a mistake. */
function requireExisting(apiKey: SecretSource, at: string): { readonly name: string; readonly key: string } {
  const { kind, name, key } = apiKey._origin;
  if (kind === 'existing' && name !== undefined && key !== undefined) return { name, key };
  throw mistake('CHECK_API_KEY', { at, what: `apiKey is a ${kind} secret`, fix: "apiKey: SecretSource.existing('connect-api-key', 'key')" });
}
