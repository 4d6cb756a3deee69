import { Duration, Size, SizeRoundingBehavior } from 'cdk8s';
import { requireSeconds } from '../syntax/duration';
import { IngressChoice, ingressRoute } from './ingress-choice';
import { ingressClass } from './ingress-class';
import { IngressClassProps } from './ingress-props';

/** Options of `Ingress.nginx`. */
export interface NginxIngressProps extends IngressClassProps {
  /**
   * Largest request that is let through. Publishing uploads whole projects, far above nginx's own limit of 1 MiB.
   *
   * Rounded up to whole KiB.
   *
   * @default - no limit
   */
  readonly bodySize?: Size;

  /**
   * How long nginx waits between two reads or two writes before it gives the connection up.
   *
   * Whole seconds, 1 to 86400.
   *
   * @default - the controller's own, 60 seconds where nobody changed it
   * @throws PositConnectError `DURATION` outside that range
   */
  readonly timeout?: Duration;
}

const PREFIX = 'nginx.ingress.kubernetes.io';
const STICKY = {
  [`${PREFIX}/affinity`]: 'cookie',
  [`${PREFIX}/affinity-mode`]: 'persistent',
  [`${PREFIX}/session-cookie-name`]: 'posit-connect',
};

/** An Ingress of the community's ingress-nginx controller. */
export function nginxIngress(props: NginxIngressProps): IngressChoice {
  const at = 'Ingress.nginx';
  const limits = { [`${PREFIX}/proxy-body-size`]: bodySize(props.bodySize), ...timeouts(props.timeout, at) };
  return {
    ...ingressRoute(props, at),
    className: ingressClass(props, at, 'nginx'),
    partsFor: ({ sticky }) => ({ ingress: { ...(sticky ? STICKY : {}), ...limits } }),
    keepsSessions: ({ ingress }) => ingress[`${PREFIX}/affinity`] === 'cookie',
    stickyFix: `leave out the annotation ${PREFIX}/affinity, or write 'cookie'`,
  };
}

function bodySize(size: Size | undefined): string {
  if (size === undefined) return '0';
  const kibibytes = Math.ceil(size.toKibibytes({ rounding: SizeRoundingBehavior.NONE }));
  return kibibytes % 1024 === 0 ? `${kibibytes / 1024}m` : `${kibibytes}k`;
}

function timeouts(timeout: Duration | undefined, at: string): Readonly<Record<string, string>> {
  if (timeout === undefined) return {};
  const seconds = String(requireSeconds(timeout, { from: 1, to: 86_400 }, at, 'timeout'));
  return { [`${PREFIX}/proxy-read-timeout`]: seconds, [`${PREFIX}/proxy-send-timeout`]: seconds };
}
