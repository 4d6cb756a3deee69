import { PlainObject } from '../syntax/plain';
import { Annotations } from './annotations';
import { IngressRelease } from './ingress-choice';

/** What the routes of one release are made of. */
export interface RouteParts {
  readonly release: IngressRelease;
  readonly parent: PlainObject;
  /** Listener for plain HTTP, which leads on to HTTPS. */
  readonly plainParent?: PlainObject;
  readonly host: string;
  readonly path: string;
  readonly annotations: Annotations;
  /** 0 for no end; undefined where what serves the Gateway says. */
  readonly timeoutSeconds?: number;
  /** Whether the route keeps a browser with one server. */
  readonly persistent: boolean;
}

/** What the API server would fill in stands there, too: Argo CD takes what it adds to items of lists for a difference. */
const SERVICE = { group: '', kind: 'Service', weight: 1 };
const PERSISTENCE = { sessionPersistence: { type: 'Cookie', cookieConfig: { lifetimeType: 'Session' } } };
const TO_HTTPS = { type: 'RequestRedirect', requestRedirect: { scheme: 'https', statusCode: 301 } };

/** The HTTPRoutes of a release, without a namespace. */
export function gatewayRoutes(parts: RouteParts): readonly PlainObject[] {
  const { release, parent, plainParent, timeoutSeconds, persistent } = parts;
  const { releaseName, serviceName, servicePort } = release;
  const rule = {
    backendRefs: [{ ...SERVICE, name: serviceName, port: servicePort }],
    ...(timeoutSeconds === undefined ? {} : { timeouts: { request: `${timeoutSeconds}s` } }),
    ...(persistent ? PERSISTENCE : {}),
  };
  const serving = route(parts, releaseName, parent, rule);
  return plainParent === undefined ? [serving] : [serving, route(parts, `${releaseName}-redirect`, plainParent, { filters: [TO_HTTPS] })];
}

function route({ host, path, annotations }: RouteParts, name: string, parent: PlainObject, rule: PlainObject): PlainObject {
  return {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: { name, ...(Object.keys(annotations).length === 0 ? {} : { annotations }) },
    spec: { parentRefs: [parent], hostnames: [host], rules: [{ matches: [{ path: { type: 'PathPrefix', value: path } }], ...rule }] },
  };
}
