import { Authentication, PositConnectProps, SamlAttributeProfile } from '../../src';
import { guideInstallation } from './guide-installation';

/** Accounts of a SAML provider. */
export function saml(): PositConnectProps {
  return {
    ...guideInstallation(),
    authentication: Authentication.saml({
      metadataUrl: 'https://idp.example.com/saml/metadata',
      attributeProfile: SamlAttributeProfile.DEFAULT,
    }),
  };
}
