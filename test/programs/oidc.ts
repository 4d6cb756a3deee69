import { Authentication, PositConnectProps, SecretSource } from '../../src';
import { guideInstallation } from './guide-installation';

/** Accounts of an OpenID Connect provider. */
export function oidc(): PositConnectProps {
  return {
    ...guideInstallation(),
    authentication: Authentication.oidc({
      issuer: 'https://example.com/issuer',
      clientId: '0ebfafe9-237f-4e38-a85b-a0e5d6c06782',
      clientSecret: SecretSource.existing('connect-oidc', 'client-secret'),
    }),
  };
}
