import { Duration } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import { PositConnectErrors } from '../../src/errors/posit-connect-error';
import { Ingress } from '../../src/options/ingress';
import { AlbScheme } from '../../src/options/ingress/alb-scheme';
import { GceCertificate } from '../../src/options/ingress/gce-certificate';

const host = 'connect.example.com';
const tooLongForGoogle = `connect.${'a'.repeat(60)}.example.com`;
const untyped = (value: unknown) => value as never;

type BadInput = readonly [what: string, make: () => unknown, code: string, words: readonly [string, string, string]];

const BAD_INPUT: readonly BadInput[] = [
  ['an empty host', () => Ingress.nginx({ host: '' }), 'INGRESS_HOST', ['Ingress.nginx', '""', "'connect.example.com'"]],
  ['a missing host', () => Ingress.traefik(untyped({})), 'INGRESS_HOST', ['Ingress.traefik', 'host', 'no scheme']],
  ['a wildcard', () => Ingress.alb({ host: '*.example.com' }), 'INGRESS_HOST', ['Ingress.alb', '*.example.com', 'no wildcard']],
  ['a URL as host', () => Ingress.nginx({ host: `https://${host}` }), 'INGRESS_HOST', ['https://', 'DNS name', 'no scheme']],
  ['a host with a port', () => Ingress.nginx({ host: `${host}:443` }), 'INGRESS_HOST', [':443', 'DNS name', 'no port']],
  ['an IP address as host', () => Ingress.nginx({ host: '203.0.113.10' }), 'INGRESS_HOST', ['203.0.113.10', 'DNS name', 'no IP address']],
  ['an underscore in the host', () => Ingress.custom({ host: 'my_connect.example.com' }), 'INGRESS_HOST', ['Ingress.custom', 'my_connect', 'DNS name']],
  ['a line break in the host', () => Ingress.gce({ host: `${host}\n` }), 'INGRESS_HOST', ['Ingress.gce', '\\n', 'DNS name']],
  ['a host too long for a managed certificate', () => Ingress.gce({ host: tooLongForGoogle, certificate: GceCertificate.managed() }), 'INGRESS_HOST', ['at most 63', 'managed', 'tlsSecret']],
  ['a path without a slash', () => Ingress.nginx({ host, path: 'connect' }), 'INGRESS_PATH', ['path', '"connect"', 'leading slash']],
  ['a path that climbs', () => Ingress.nginx({ host, path: '/connect/../admin' }), 'INGRESS_PATH', ['/../', 'path', 'leading slash']],
  ['a path with a query', () => Ingress.nginx({ host, path: '/connect?x=1' }), 'INGRESS_PATH', ['?x=1', 'path', 'no query']],
  ['an empty class', () => Ingress.nginx({ host, className: '' }), 'INGRESS_CLASS', ['className', '""', 'kubectl get ingressclass']],
  ['an impossible class', () => Ingress.custom({ host, className: 'My Class' }), 'INGRESS_CLASS', ['className', 'My Class', 'IngressClass']],
  [
    'the old class annotation beside a preset',
    () => Ingress.nginx({ host, annotations: { 'kubernetes.io/ingress.class': 'internal' } }),
    'INGRESS_CLASS',
    ['kubernetes.io/ingress.class', '"nginx"', 'className: "internal"'],
  ],
  [
    'the old class annotation beside a custom class',
    () => Ingress.custom({ host, className: 'haproxy', annotations: { 'kubernetes.io/ingress.class': 'haproxy' } }),
    'INGRESS_CLASS',
    ['kubernetes.io/ingress.class', '"haproxy"', 'without the annotation'],
  ],
  ['a class for GKE', () => Ingress.gce(untyped({ host, className: 'gce' })), 'INGRESS_CLASS', ['"gce"', 'annotation', 'Ingress.custom']],
  [
    'another class annotation for GKE',
    () => Ingress.gce({ host, annotations: { 'kubernetes.io/ingress.class': 'nginx' } }),
    'INGRESS_CLASS',
    ['kubernetes.io/ingress.class', '"nginx"', 'Ingress.custom'],
  ],
  ['an annotation key with a blank', () => Ingress.nginx({ host, annotations: { 'my key': 'x' } }), 'INGRESS_ANNOTATION', ['annotations', 'my key', 'prefix']],
  ['an annotation that is no string', () => Ingress.nginx({ host, annotations: untyped({ 'example.com/on': true }) }), 'INGRESS_ANNOTATION', ['example.com/on', 'no string', "'true'"]],
  [
    'a Service annotation that is no string',
    () => Ingress.traefik({ host, serviceAnnotations: untyped({ 'example.com/port': 80 }) }),
    'INGRESS_ANNOTATION',
    ['serviceAnnotations', 'example.com/port', "'80'"],
  ],
  ['an impossible name of the TLS secret', () => Ingress.nginx({ host, tlsSecret: 'My Secret' }), 'KUBERNETES_NAME', ['tlsSecret', 'My Secret', 'lower-case']],
  ['TLS off beside a certificate', () => Ingress.nginx({ host, tlsSecret: 'connect-tls', tls: false }), 'INGRESS_TLS', ['tls is false', 'certificate', 'leave out']],
  ['a timeout of zero', () => Ingress.nginx({ host, timeout: Duration.seconds(0) }), 'DURATION', ['timeout', '0 s', '86400']],
  ['a broken second', () => Ingress.azureApplicationGateway({ host, timeout: Duration.millis(1500) }), 'DURATION', ['timeout', '1.5 s', 'whole number']],
  ['a timeout beyond what AWS takes', () => Ingress.alb({ host, timeout: Duration.hours(2) }), 'DURATION', ['timeout', '7200 s', '4000']],
  ['an unknown scheme', () => AlbScheme.of('public'), 'ALB_SCHEME', ['"public"', 'AlbScheme.INTERNAL', 'AlbScheme.INTERNET_FACING']],
  ['what is no ARN of a certificate', () => Ingress.alb({ host, certificateArns: ['my-certificate'] }), 'ALB_CERTIFICATE', ['my-certificate', 'ARN', 'certificateArns']],
  ['two ARNs in one item', () => Ingress.alb({ host, certificateArns: ['arn:aws:acm:a:1:certificate/x,arn:aws:acm:a:1:certificate/y'] }), 'ALB_CERTIFICATE', ['certificate/y', 'ARN', 'one certificate an item']],
  ['a relative health check path', () => Ingress.alb({ host, healthCheckPath: '__ping__' }), 'INGRESS_PATH', ['healthCheckPath', '__ping__', 'leading slash']],
  ['an impossible name of the address', () => Ingress.gce({ host, staticIpName: '203.0.113.10 ' }), 'KUBERNETES_NAME', ['staticIpName', '203.0.113.10', 'lower-case']],
  ['an impossible name of a certificate', () => GceCertificate.existingManaged('Certificate'), 'KUBERNETES_NAME', ['GceCertificate.existingManaged', 'Certificate', 'lower-case']],
];

describe('An Ingress refuses', () => {
  it.each(BAD_INPUT)('%s', (_what, make, code, words) => {
    const error = thrownBy(make);
    expect(PositConnectErrors.codeOf(error)).toBe(code);
    for (const word of words) expect(String(error)).toContain(word);
  });
});

describe('An Ingress takes', () => {
  it.each<readonly [string, () => Ingress]>([
    ['a host of one label', () => Ingress.nginx({ host: 'connect' })],
    ['a host that begins with a digit', () => Ingress.nginx({ host: '3connect.example.com' })],
    ['a path with a slash at its end', () => Ingress.nginx({ host, path: '/connect/' })],
    ['the class annotation of a custom controller that reads no other', () => Ingress.custom({ host, annotations: { 'kubernetes.io/ingress.class': 'old' } })],
    ["GKE's own class annotation", () => Ingress.gce({ host, annotations: { 'kubernetes.io/ingress.class': 'gce' } })],
    ['an ALB certificate of IAM in China', () => Ingress.alb({ host, certificateArns: ['arn:aws-cn:iam::111122223333:server-certificate/connect'] })],
    ['an annotation key without a prefix', () => Ingress.nginx({ host, annotations: { owner: 'platform' } })],
  ])('%s', (_what, make) => {
    expect(make()).toBeInstanceOf(Ingress);
  });

  it('a host in capitals, which Kubernetes would refuse, in lower case', () => {
    expect(Ingress.nginx({ host: 'Connect.Example.COM' })._choice.host).toBe('connect.example.com');
  });

  it('a scheme by the name it has in AWS', () => {
    expect(AlbScheme.of('internet-facing')).toBe(AlbScheme.INTERNET_FACING);
  });
});

function thrownBy(make: () => unknown): unknown {
  try {
    make();
  } catch (error) {
    return error;
  }
  return undefined;
}
