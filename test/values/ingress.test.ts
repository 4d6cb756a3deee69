import { Duration, Size } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import { PositConnectErrors } from '../../src/errors/posit-connect-error';
import { Ingress } from '../../src/options/ingress';
import { AlbScheme } from '../../src/options/ingress/alb-scheme';
import { GceCertificate } from '../../src/options/ingress/gce-certificate';
import { ingressAddress, ingressContribution } from '../../src/values/ingress';
import { isJsonObject, JsonObject } from '../../src/values/json';
import { ReleaseContext } from '../../src/values/release-context';

const host = 'connect.example.com';
const one = release(1);
const three = release(3);

/** The presets that keep sessions by themselves, and where each says so. */
const STICKY: readonly (readonly [string, (props: { host: string; stickySessions?: boolean }) => Ingress, RegExp])[] = [
  ['nginx', (props) => Ingress.nginx(props), /"nginx.ingress.kubernetes.io\/affinity":"cookie"/],
  ['traefik', (props) => Ingress.traefik(props), /"service":\{"annotations":\{"traefik.ingress.kubernetes.io\/service.sticky.cookie":"true"/],
  ['alb', (props) => Ingress.alb(props), /stickiness.enabled=true/],
  ['gce', (props) => Ingress.gce(props), /"affinityType":"GENERATED_COOKIE"/],
  ['azureApplicationGateway', (props) => Ingress.azureApplicationGateway(props), /"appgw.ingress.kubernetes.io\/cookie-based-affinity":"true"/],
  ['custom', (props) => Ingress.custom({ ...props, stickyAnnotations: { 'example.com/affinity': 'cookie' } }), /"example.com\/affinity":"cookie"/],
];

describe.each(STICKY)('Sessions of %s', (_preset, make, mark) => {
  it('are sticky with three replicas', () => expect(written(make({ host }), three)).toMatch(mark));
  it('are left alone with one replica', () => expect(written(make({ host }), one)).not.toMatch(mark));
  it('are sticky with one replica where the user asks for it', () => expect(written(make({ host, stickySessions: true }), one)).toMatch(mark));
  it('cannot be switched off with three replicas', () => expect(codeOf(make({ host, stickySessions: false }), three)).toBe('INGRESS_STICKY'));
  it('can be switched off with one replica', () => expect(written(make({ host, stickySessions: false }), one)).not.toMatch(mark));
});

describe('With more than one replica an Ingress refuses', () => {
  it.each<readonly [string, Ingress, string]>([
    ['nginx without affinity', Ingress.nginx({ host, annotations: { 'nginx.ingress.kubernetes.io/affinity': 'none' } }), 'nginx.ingress.kubernetes.io/affinity'],
    ['Traefik without its cookie', Ingress.traefik({ host, serviceAnnotations: { 'traefik.ingress.kubernetes.io/service.sticky.cookie': 'false' } }), 'sticky.cookie'],
    ['a target group whose attributes leave stickiness out', Ingress.alb({ host, annotations: { 'alb.ingress.kubernetes.io/target-group-attributes': 'deregistration_delay.timeout_seconds=30' } }), 'stickiness.enabled=true'],
    ['targets that are nodes', Ingress.alb({ host, annotations: { 'alb.ingress.kubernetes.io/target-type': 'instance' } }), 'target-type'],
    ['another BackendConfig', Ingress.gce({ host, serviceAnnotations: { 'cloud.google.com/backend-config': '{"default": "mine"}' } }), 'backend-config'],
    ['a gateway without cookies', Ingress.azureApplicationGateway({ host, annotations: { 'appgw.ingress.kubernetes.io/cookie-based-affinity': 'false' } }), 'cookie-based-affinity'],
    ['a custom controller of which nobody said how', Ingress.custom({ host, className: 'haproxy' }), 'stickyAnnotations'],
    ['a custom sticky annotation that another one undoes', Ingress.custom({ host, stickyAnnotations: { 'a.io/x': 'on' }, annotations: { 'a.io/x': 'off' } }), 'once'],
  ])('%s', (_what, ingress, word) => {
    const error = thrownBy(ingress, three);
    expect(PositConnectErrors.codeOf(error)).toBe('INGRESS_STICKY');
    expect(String(error)).toContain('3 replicas');
    expect(String(error)).toContain(word);
  });

  it('nothing, where a custom controller needs no annotation for it', () => {
    expect(values(Ingress.custom({ host, stickyAnnotations: {} }), three).ingress).toEqual({ enabled: true, hosts: [{ host, paths: ['/'] }] });
  });

  it('nothing, where stickiness stands among other attributes of the target group', () => {
    const attributes = 'deregistration_delay.timeout_seconds=30,stickiness.enabled=true,stickiness.type=app_cookie';
    const ingress = Ingress.alb({ host, annotations: { 'alb.ingress.kubernetes.io/target-group-attributes': attributes } });
    expect(annotation(ingress, three, 'alb.ingress.kubernetes.io/target-group-attributes')).toBe(attributes);
  });
});

describe('The values of an Ingress', () => {
  it('name host, path, class and certificate', () => {
    const ingress = Ingress.nginx({ host, path: '/connect', className: 'internal', tlsSecret: 'connect-tls' });
    expect(values(ingress, one).ingress).toMatchObject({
      enabled: true,
      ingressClassName: 'internal',
      hosts: [{ host, paths: ['/connect'] }],
      tls: [{ secretName: 'connect-tls', hosts: [host] }],
    });
  });

  it('hold no class for GKE, which reads an annotation', () => {
    expect(values(Ingress.gce({ host }), one).ingress).toMatchObject({ annotations: { 'kubernetes.io/ingress.class': 'gce' } });
    expect(values(Ingress.gce({ host }), one).ingress).not.toHaveProperty('ingressClassName');
  });

  it('hold no tls without a certificate, and no service without annotations', () => {
    expect(Object.keys(values(Ingress.nginx({ host }), one))).toEqual(['ingress']);
    expect(values(Ingress.nginx({ host }), one).ingress).not.toHaveProperty('tls');
  });

  it("let the user's annotations win", () => {
    const ingress = Ingress.nginx({ host, annotations: { 'nginx.ingress.kubernetes.io/proxy-body-size': '1g', owner: 'platform' } });
    expect(annotation(ingress, one, 'nginx.ingress.kubernetes.io/proxy-body-size')).toBe('1g');
    expect(annotation(ingress, one, 'owner')).toBe('platform');
  });

  it('are empty without an Ingress', () => expect(ingressContribution(undefined, three)).toEqual({}));
});

describe('Limits of nginx', () => {
  it.each<readonly [string, Size | undefined, string]>([
    ['none by default', undefined, '0'],
    ['in MiB where that is a whole number', Size.gibibytes(2), '2048m'],
    ['in KiB otherwise', Size.kibibytes(1500), '1500k'],
    ['rounded up to whole KiB', Size.mebibytes(0.3), '308k'],
  ])('on the size of requests: %s', (_what, bodySize, expected) => {
    expect(annotation(Ingress.nginx({ host, bodySize }), one, 'nginx.ingress.kubernetes.io/proxy-body-size')).toBe(expected);
  });

  it('on time are set for reading and writing, and left to the controller by default', () => {
    const ingress = Ingress.nginx({ host, timeout: Duration.minutes(10) });
    expect(annotation(ingress, one, 'nginx.ingress.kubernetes.io/proxy-read-timeout')).toBe('600');
    expect(annotation(ingress, one, 'nginx.ingress.kubernetes.io/proxy-send-timeout')).toBe('600');
    expect(written(Ingress.nginx({ host }), one)).not.toContain('timeout');
  });
});

describe('HTTPS', () => {
  it('makes the cookie of Traefik secure, and only HTTPS does', () => {
    const key = 'traefik.ingress.kubernetes.io/service.sticky.cookie';
    const service = (tls: boolean) => values(Ingress.traefik({ host, tls }), three).service;
    expect(service(true)).toMatchObject({ annotations: { [`${key}.secure`]: 'true', [`${key}.samesite`]: 'none' } });
    expect(service(false)).toMatchObject({ annotations: { [`${key}.secure`]: 'false', [`${key}.samesite`]: 'lax' } });
  });

  it('is redirected to by AWS with a certificate or a search for one, and not without', () => {
    const key = 'alb.ingress.kubernetes.io/ssl-redirect';
    const arn = 'arn:aws:acm:eu-central-1:111122223333:certificate/0f1e';
    expect(annotation(Ingress.alb({ host, certificateArns: [arn, `${arn}2`] }), one, 'alb.ingress.kubernetes.io/certificate-arn')).toBe(`${arn},${arn}2`);
    expect(annotation(Ingress.alb({ host, certificateArns: [arn] }), one, key)).toBe('443');
    expect(annotation(Ingress.alb({ host, tls: true }), one, key)).toBe('443');
    expect(annotation(Ingress.alb({ host }), one, key)).toBeUndefined();
  });

  it('is redirected to by GKE with a certificate, and not without', () => {
    expect(kinds(Ingress.gce({ host, tlsSecret: 'connect-tls' }))).toEqual(['FrontendConfig', 'BackendConfig']);
    expect(kinds(Ingress.gce({ host }))).toEqual(['BackendConfig']);
  });

  it('is redirected to by Azure with a certificate, and not without', () => {
    const key = 'appgw.ingress.kubernetes.io/ssl-redirect';
    expect(annotation(Ingress.azureApplicationGateway({ host, certificateName: 'connect' }), one, key)).toBe('true');
    expect(annotation(Ingress.azureApplicationGateway({ host }), one, key)).toBeUndefined();
  });
});

describe('A certificate of Google Cloud', () => {
  it('is made for the host, under a name that begins with the release', () => {
    const contribution = ingressContribution(Ingress.gce({ host, certificate: GceCertificate.managed() }), { ...one, releaseName: 'marketing' });
    expect(contribution.extraObjects).toContainEqual({
      apiVersion: 'networking.gke.io/v1',
      kind: 'ManagedCertificate',
      metadata: { name: 'marketing-managed-cert' },
      spec: { domains: [host] },
    });
    expect(JSON.stringify(contribution.values)).toContain('"networking.gke.io/managed-certificates":"marketing-managed-cert"');
  });

  it('is not made where one exists', () => {
    expect(kinds(Ingress.gce({ host, certificate: GceCertificate.existingManaged('shared') }))).not.toContain('ManagedCertificate');
    expect(annotation(Ingress.gce({ host, certificate: GceCertificate.existingManaged('shared') }), one, 'networking.gke.io/managed-certificates')).toBe('shared');
    expect(annotation(Ingress.gce({ host, certificate: GceCertificate.preShared('uploaded') }), one, 'ingress.gcp.kubernetes.io/pre-shared-cert')).toBe('uploaded');
  });
});

describe('Further settings', () => {
  it('of AWS', () => {
    const ingress = Ingress.alb({ host, scheme: AlbScheme.INTERNAL, timeout: Duration.minutes(5), healthCheckPath: '/__ping__' });
    expect(annotation(ingress, one, 'alb.ingress.kubernetes.io/scheme')).toBe('internal');
    expect(annotation(ingress, one, 'alb.ingress.kubernetes.io/load-balancer-attributes')).toBe('idle_timeout.timeout_seconds=300');
    expect(annotation(ingress, one, 'alb.ingress.kubernetes.io/healthcheck-path')).toBe('/__ping__');
  });

  it('of Traefik', () => {
    const ingress = Ingress.traefik({ host, entryPoints: ['web', 'websecure'], middlewares: ['connect-limit@kubernetescrd'] });
    expect(annotation(ingress, one, 'traefik.ingress.kubernetes.io/router.entrypoints')).toBe('web,websecure');
    expect(annotation(ingress, one, 'traefik.ingress.kubernetes.io/router.middlewares')).toBe('connect-limit@kubernetescrd');
  });

  it('of Azure', () => {
    const ingress = Ingress.azureApplicationGateway({ host, privateIp: true, timeout: Duration.minutes(5) });
    expect(annotation(ingress, one, 'appgw.ingress.kubernetes.io/use-private-ip')).toBe('true');
    expect(annotation(ingress, one, 'appgw.ingress.kubernetes.io/request-timeout')).toBe('300');
  });
});

describe('The address of an Ingress', () => {
  it.each<readonly [string, Ingress, boolean]>([
    ['HTTP without a certificate', Ingress.nginx({ host }), false],
    ['HTTPS with a Secret', Ingress.nginx({ host, tlsSecret: 'connect-tls' }), true],
    ['HTTPS where TLS ends elsewhere', Ingress.nginx({ host, tls: true }), true],
    ['HTTPS with a certificate of AWS', Ingress.alb({ host, certificateArns: ['arn:aws:acm:a:1:certificate/x'] }), true],
    ['HTTPS with a certificate of Google Cloud', Ingress.gce({ host, certificate: GceCertificate.managed() }), true],
    ['HTTPS with a certificate of the gateway', Ingress.azureApplicationGateway({ host, certificateName: 'connect' }), true],
  ])('is %s', (_what, ingress, tls) => {
    expect(ingressAddress(ingress)).toEqual({ host, path: '/', tls });
  });

  it('is unknown without an Ingress', () => expect(ingressAddress(undefined)).toBeUndefined());
});

function release(replicas: number): ReleaseContext {
  return { releaseName: 'connect', namespace: 'posit-connect', contentNamespace: 'posit-connect', fullname: 'connect-rstudio-connect', replicas };
}

/** The values as helm gets them: members that are undefined are gone. */
function values(ingress: Ingress, context: ReleaseContext): JsonObject {
  return JSON.parse(JSON.stringify(ingressContribution(ingress, context).values));
}

function written(ingress: Ingress, context: ReleaseContext): string {
  return JSON.stringify(ingressContribution(ingress, context));
}

function annotation(ingress: Ingress, context: ReleaseContext, key: string): unknown {
  const route = values(ingress, context).ingress;
  return isJsonObject(route) && isJsonObject(route.annotations) ? route.annotations[key] : undefined;
}

function kinds(ingress: Ingress): unknown[] {
  return (ingressContribution(ingress, one).extraObjects ?? []).map((object) => isJsonObject(object) && object.kind);
}

function codeOf(ingress: Ingress, context: ReleaseContext): string | undefined {
  return PositConnectErrors.codeOf(thrownBy(ingress, context));
}

function thrownBy(ingress: Ingress, context: ReleaseContext): unknown {
  try {
    ingressContribution(ingress, context);
  } catch (error) {
    return error;
  }
  return undefined;
}
