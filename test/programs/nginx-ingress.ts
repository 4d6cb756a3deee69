import { Ingress, PositConnectProps } from '../../src';
import { guideInstallation } from './guide-installation';

/** Behind ingress-nginx, ready for a second server. */
export function nginxIngress(): PositConnectProps {
  return {
    ...guideInstallation(),
    ingress: Ingress.nginx({ host: 'connect.example.com', tlsSecret: 'posit-connect-tls', stickySessions: true }),
  };
}
