import { mistake } from '../../errors/posit-connect-error';
import { isDnsName } from '../syntax/dns-name';
import { requireObjectName } from '../syntax/kubernetes-name';
import { PlainObject } from '../syntax/plain';
import { Annotations, requireAnnotations } from './annotations';
import { IngressProps } from './ingress-props';

/** The release that an Ingress leads to. */
export interface IngressRelease {
  readonly releaseName: string;
  /** Connect's Service, and its port for browsers. */
  readonly serviceName: string;
  readonly servicePort: number;
  /** Whether a browser must stay with one server. */
  readonly sticky: boolean;
}

/** Annotations of the Ingress and of the Service behind it. */
export interface RouteAnnotations {
  readonly ingress: Annotations;
  readonly service: Annotations;
}

/** What a controller needs for one release. */
export interface IngressParts {
  readonly ingress?: Annotations;
  readonly service?: Annotations;
  /** Custom resources of the controller, without a namespace. */
  readonly extraObjects?: readonly PlainObject[];
}

/** What the user said of the route, checked. */
export interface IngressRoute {
  /** The factory that was called, for messages. */
  readonly at: string;
  readonly host: string;
  readonly path: string;
  readonly tlsSecret?: string;
  readonly tls: boolean;
  readonly stickySessions?: boolean;
  /** The user's own annotations. */
  readonly annotations: RouteAnnotations;
}

/** An Ingress, as the values layer reads it. */
export interface IngressChoice extends IngressRoute {
  readonly className?: string;
  /** What the preset adds for a release. */
  readonly partsFor: (release: IngressRelease) => IngressParts;
  /** Whether these annotations, the user's laid upon the preset's, keep a browser with one server. */
  readonly keepsSessions: (annotations: RouteAnnotations, release: IngressRelease) => boolean;
  /** Whether the extra objects stand for the Ingress, which the chart then does not make. */
  readonly replacesIngress?: boolean;
  /** Whether sessions may be kept by other means than a cookie. */
  readonly keepsWithoutCookie?: boolean;
  /** What to write where they do not. */
  readonly stickyFix: string;
}

/** The route that `props` describe, or a mistake; `certificate`: whether the preset has one besides the Secret. */
export function ingressRoute(props: IngressProps, at: string, certificate: 'certificate' | 'none' = 'none'): IngressRoute {
  const tlsSecret = props.tlsSecret === undefined ? undefined : requireObjectName(props.tlsSecret, at, 'tlsSecret');
  const certified = tlsSecret !== undefined || certificate === 'certificate';
  if (certified && props.tls === false) {
    throw mistake('INGRESS_TLS', { at, what: 'tls is false beside a certificate', fix: 'leave out tls, or the certificate' });
  }
  return {
    at,
    host: requireIngressHost(props.host, at),
    path: requirePath(props.path ?? '/', at, 'path'),
    tlsSecret,
    tls: props.tls ?? certified,
    stickySessions: props.stickySessions,
    annotations: {
      ingress: requireAnnotations(props.annotations ?? {}, at, 'annotations'),
      service: requireAnnotations(props.serviceAnnotations ?? {}, at, 'serviceAnnotations'),
    },
  };
}

function requireIngressHost(host: string, at: string): string {
  const name = typeof host === 'string' ? host.toLowerCase() : host;
  if (isDnsName(name)) return name;
  throw mistake('INGRESS_HOST', {
    at,
    what: `host is ${JSON.stringify(host)}, which is not the DNS name of one server`,
    fix: "host: 'connect.example.com' (no scheme, no port, no path, no wildcard, no IP address)",
  });
}

/** The path as given, or a mistake that names the prop. */
export function requirePath(path: string, at: string, prop: string): string {
  if (isPath(path)) return path;
  throw mistake('INGRESS_PATH', { at, what: `${prop} is ${JSON.stringify(path)}`, fix: `${prop}: '/' or '/connect' (a leading slash, no blanks, no query)` });
}

function isPath(path: string): boolean {
  const [root, ...segments] = path.split('/');
  const names = segments.at(-1) === '' ? segments.slice(0, -1) : segments;
  return root === '' && segments.length > 0 && !/[\s?#]/.test(path) && names.every((name) => !['', '.', '..'].includes(name));
}
