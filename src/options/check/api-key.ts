import { mistake } from '../../errors/posit-connect-error';
import { SecretSource } from '../secret-source';

/** Where an API key of Connect is. */
export interface ApiKeyLocation {
  readonly name: string;
  readonly key: string;
}

/** Name and key of a Secret that is already there, or a mistake: a key can be made only when Connect runs. */
export function requireApiKey(apiKey: SecretSource, at: string): ApiKeyLocation {
  const { kind, name, key } = apiKey._origin;
  if (kind === 'existing' && name !== undefined && key !== undefined) return { name, key };
  throw mistake('CHECK_API_KEY', { at, what: `apiKey is a ${kind} secret`, fix: "apiKey: SecretSource.existing('connect-api-key', 'key')" });
}
