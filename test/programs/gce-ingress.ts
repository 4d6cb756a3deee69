import { GceCertificate, Ingress, PositConnectProps } from '../../src';
import { guideInstallation } from './guide-installation';

/** Behind a load balancer of Google Cloud with a certificate that Google keeps, ready for a second server. */
export function gceIngress(): PositConnectProps {
  return {
    ...guideInstallation(),
    ingress: Ingress.gce({
      host: 'connect.example.com',
      staticIpName: 'connect-static-ip',
      certificate: GceCertificate.managed(),
      tlsSecret: 'posit-connect-tls',
      stickySessions: true,
    }),
  };
}
