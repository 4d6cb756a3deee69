import { Ingress, PositConnectProps } from '../../src';
import { guideInstallation } from './guide-installation';

/** Behind an Application Gateway of Azure, ready for a second server. */
export function azureApplicationGatewayIngress(): PositConnectProps {
  return {
    ...guideInstallation(),
    ingress: Ingress.azureApplicationGateway({ host: 'connect.example.com', tlsSecret: 'posit-connect-tls', stickySessions: true }),
  };
}
