import { AlbScheme, Ingress, PositConnectProps } from '../../src';
import { guideInstallation } from './guide-installation';

/** Behind a public Application Load Balancer of AWS, ready for a second server. */
export function albIngress(): PositConnectProps {
  return {
    ...guideInstallation(),
    ingress: Ingress.alb({
      host: 'connect.example.com',
      scheme: AlbScheme.INTERNET_FACING,
      certificateArns: ['arn:aws:acm:<REGION>:<AWS_ACCOUNT_ID>:certificate/<CERT_ID>'],
      tlsSecret: 'posit-connect-tls',
      stickySessions: true,
    }),
    suppressRules: [{ rule: 'CONNECT089', reason: 'the published file leaves account and certificate to its reader' }],
  };
}
