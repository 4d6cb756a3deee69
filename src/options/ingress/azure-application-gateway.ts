import { Duration } from 'cdk8s';
import { requireSeconds } from '../syntax/duration';
import { IngressChoice, ingressRoute } from './ingress-choice';
import { ingressClass } from './ingress-class';
import { IngressClassProps } from './ingress-props';

/** Options of `Ingress.azureApplicationGateway`. The size of requests is limited by the gateway's WAF policy only. */
export interface AzureApplicationGatewayIngressProps extends IngressClassProps {
  /**
   * Name of a certificate that is installed on the gateway. With it, or with `tlsSecret`, HTTP is redirected to HTTPS.
   *
   * @default - none
   */
  readonly certificateName?: string;

  /**
   * How long the gateway waits for a response.
   *
   * Whole seconds, 1 to 86400.
   *
   * @default Duration.seconds(60)
   * @throws PositConnectError `DURATION` outside that range
   */
  readonly timeout?: Duration;

  /**
   * Whether the gateway's private address serves Connect.
   *
   * @default false, and the public address does
   */
  readonly privateIp?: boolean;
}

const PREFIX = 'appgw.ingress.kubernetes.io';
const AFFINITY = `${PREFIX}/cookie-based-affinity`;

/** An Ingress of the Application Gateway Ingress Controller. */
export function azureApplicationGatewayIngress(props: AzureApplicationGatewayIngressProps): IngressChoice {
  const at = 'Ingress.azureApplicationGateway';
  const route = ingressRoute(props, at, props.certificateName === undefined ? 'none' : 'certificate');
  const seconds = requireSeconds(props.timeout ?? Duration.seconds(60), { from: 1, to: 86_400 }, at, 'timeout');
  const certified = props.certificateName !== undefined || route.tlsSecret !== undefined;
  const always = {
    ...(certified && { [`${PREFIX}/ssl-redirect`]: 'true' }),
    ...(props.certificateName !== undefined && { [`${PREFIX}/appgw-ssl-certificate`]: props.certificateName }),
    ...(props.privateIp === true && { [`${PREFIX}/use-private-ip`]: 'true' }),
    [`${PREFIX}/request-timeout`]: String(seconds),
  };
  return {
    ...route,
    className: ingressClass(props, at, 'azure-application-gateway'),
    partsFor: ({ sticky }) => ({
      ingress: { ...always, ...(sticky && { [AFFINITY]: 'true', [`${AFFINITY}-distinct-name`]: 'true' }) },
    }),
    keepsSessions: ({ ingress }) => ingress[AFFINITY] === 'true',
    stickyFix: `leave out the annotation ${AFFINITY}, or write 'true'`,
  };
}
