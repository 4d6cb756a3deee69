import { Annotations } from './annotations';
import { IngressChoice, ingressRoute } from './ingress-choice';
import { ingressClass } from './ingress-class';
import { IngressClassProps } from './ingress-props';

/** Options of `Ingress.traefik`. Body size and timeouts are settings of Traefik's middlewares and entry points. */
export interface TraefikIngressProps extends IngressClassProps {
  /**
   * Entry points of Traefik that serve this Ingress, e.g. `websecure`.
   *
   * @default - Traefik's default entry points
   */
  readonly entryPoints?: string[];

  /**
   * Middlewares that requests pass, each as `namespace-name@kubernetescrd`.
   *
   * @default - none
   */
  readonly middlewares?: string[];
}

const PREFIX = 'traefik.ingress.kubernetes.io';
const COOKIE = `${PREFIX}/service.sticky.cookie`;

/** An Ingress of Traefik, which reads what concerns sessions from the Service. */
export function traefikIngress(props: TraefikIngressProps): IngressChoice {
  const at = 'Ingress.traefik';
  const route = ingressRoute(props, at);
  const router = {
    ...list(`${PREFIX}/router.entrypoints`, props.entryPoints),
    ...list(`${PREFIX}/router.middlewares`, props.middlewares),
  };
  return {
    ...route,
    className: ingressClass(props, at, 'traefik'),
    partsFor: ({ sticky }) => ({ ingress: router, service: sticky ? stickyCookie(route.tls ? 'https' : 'http') : {} }),
    keepsSessions: ({ service }) => service[COOKIE] === 'true',
    stickyFix: `leave out the Service's annotation ${COOKIE}, or write 'true'`,
  };
}

// Browsers drop a cookie that is Secure over plain HTTP, and one with SameSite=None that is not Secure.
function stickyCookie(scheme: 'http' | 'https'): Annotations {
  return {
    [COOKIE]: 'true',
    [`${COOKIE}.name`]: 'posit-connect',
    [`${COOKIE}.secure`]: scheme === 'https' ? 'true' : 'false',
    [`${COOKIE}.samesite`]: scheme === 'https' ? 'none' : 'lax',
    [`${COOKIE}.httponly`]: 'true',
  };
}

function list(annotation: string, items: readonly string[] = []): Annotations {
  return items.length === 0 ? {} : { [annotation]: items.join(',') };
}
