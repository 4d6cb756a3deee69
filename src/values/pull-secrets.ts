import { PositConnectProps } from '../options/posit-connect-props';

/** Names of the Secrets with which images are pulled, whoever makes them, each once. */
export function pullSecretNames({ imagePullSecrets = [], registryCredentials = [] }: Pick<PositConnectProps, 'imagePullSecrets' | 'registryCredentials'>): readonly string[] {
  return [...new Set([...imagePullSecrets, ...registryCredentials.map(({ _choice: { name } }) => name)])];
}
