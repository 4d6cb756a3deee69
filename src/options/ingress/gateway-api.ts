import { Duration } from 'cdk8s';
import { mistake } from '../../errors/posit-connect-error';
import { requireSeconds } from '../syntax/duration';
import { GatewayReference, parentReference, requireListener } from './gateway-reference';
import { gatewayRoutes } from './gateway-routes';
import { GatewaySessions } from './gateway-sessions';
import { IngressChoice, ingressRoute } from './ingress-choice';

/** Options of `Ingress.gatewayApi`. How large a request may be, what serves the Gateway says. */
export interface GatewayApiIngressProps {
  /**
   * Name under which browsers reach Connect, the same as in its address.
   *
   * A DNS name, e.g. `connect.example.com`; neither a wildcard nor an IP address.
   *
   * @throws PositConnectError `INGRESS_HOST` for anything else
   */
  readonly host: string;

  /** The Gateway that serves the route. It is yours, and so are its listeners and certificates. */
  readonly gateway: GatewayReference;

  /**
   * Path under which Connect answers, with a leading slash; everything below belongs to it.
   *
   * @default '/'
   * @throws PositConnectError `INGRESS_PATH` for a path that no route can have
   */
  readonly path?: string;

  /**
   * Name of the Gateway's listener for plain HTTP, from which a second route leads to HTTPS. The `gateway` must name the listener
   * for HTTPS then.
   *
   * @default - no such route
   * @throws PositConnectError `INGRESS_GATEWAY` for a name that no listener can have, without `gateway.listener`, or for the same one
   */
  readonly redirectFrom?: string;

  /**
   * How a browser stays with one server. Needed with more than one replica, and written with more than one only.
   *
   * @default - nothing does
   * @throws PositConnectError `INGRESS_STICKY`, when the deployment is made, for more than one replica without it
   */
  readonly sessions?: GatewaySessions;

  /**
   * How long a request may take in all, a WebSocket too with many that serve Gateways. Needs Gateway API 1.2.
   *
   * Whole seconds, 0 to 86400; 0 for no end.
   *
   * @default - what serves the Gateway says
   * @throws PositConnectError `DURATION` outside that range
   */
  readonly timeout?: Duration;

  /**
   * Annotations of the route.
   *
   * @default - none
   * @throws PositConnectError `INGRESS_ANNOTATION` for a key that Kubernetes would refuse or a value that is no string
   */
  readonly annotations?: { readonly [key: string]: string };

  /**
   * Annotations of Connect's Service.
   *
   * @default - none
   * @throws PositConnectError as for `annotations`
   */
  readonly serviceAnnotations?: { readonly [key: string]: string };
}

/** Characters of a path of a route, as the Gateway API has it. */
const PATH = /^(?:[-A-Za-z0-9/._~!$&'()*+,;=:@]|%[0-9a-fA-F]{2})+$/;

/** Routes of the Gateway API in place of an Ingress. */
export function gatewayApiIngress(props: GatewayApiIngressProps): IngressChoice {
  const at = 'Ingress.gatewayApi';
  const { host, path, gateway, sessions, redirectFrom, timeout } = props;
  const route = ingressRoute({ host, path, annotations: props.annotations, serviceAnnotations: props.serviceAnnotations }, at);
  requireRoutePath(route.path, at);
  const timeoutSeconds = timeout && requireSeconds(timeout, { from: 0, to: 86_400 }, at, 'timeout');
  const parent = parentReference(gateway, at);
  const plainParent = redirectFrom === undefined ? undefined : { ...parent, sectionName: requirePlainListener(redirectFrom, gateway, at) };
  const { ingress: annotations, service } = route.annotations;
  return {
    ...route,
    annotations: { ingress: {}, service },
    replacesIngress: true,
    partsFor: (release) => ({
      extraObjects: gatewayRoutes({
        release, parent, plainParent, host: route.host, path: route.path, annotations, timeoutSeconds,
        persistent: release.sticky && sessions?._kind === 'sessionPersistence',
      }),
    }),
    keepsSessions: () => sessions !== undefined,
    keepsWithoutCookie: sessions?._kind !== 'sessionPersistence',
    stickyFix: 'sessions: GatewaySessions.sessionPersistence() (experimental channel of the Gateway API), or .byOtherMeans() where a policy of the Gateway does it',
  };
}

function requireRoutePath(path: string, at: string): void {
  if (path.length <= 1024 && PATH.test(path) && !/%2f/i.test(path)) return;
  throw mistake('INGRESS_PATH', { at, what: `path is ${JSON.stringify(path)}`, fix: "path: '/' or '/connect' (letters, digits and signs of URLs, at most 1024)" });
}

function requirePlainListener(listener: string, gateway: GatewayReference, at: string): string {
  requireListener(listener, at, 'redirectFrom');
  if (gateway.listener !== undefined && gateway.listener !== listener) return listener;
  throw mistake('INGRESS_GATEWAY', {
    at,
    what: `redirectFrom is ${JSON.stringify(listener)}, and gateway.listener ${gateway.listener === undefined ? 'is missing' : 'the same'}`,
    fix: "gateway: { name: …, listener: 'https' }, redirectFrom: 'http'",
  });
}
