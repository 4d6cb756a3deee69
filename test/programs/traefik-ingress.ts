import { Ingress, PositConnectProps } from '../../src';
import { guideInstallation } from './guide-installation';

/** Behind Traefik, ready for a second server. */
export function traefikIngress(): PositConnectProps {
  return {
    ...guideInstallation(),
    ingress: Ingress.traefik({ host: 'connect.example.com', tlsSecret: 'posit-connect-tls', stickySessions: true }),
  };
}
