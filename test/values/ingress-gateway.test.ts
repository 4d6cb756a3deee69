import { Duration, Testing } from 'cdk8s';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Check, Checks, Delivery, GatewayApiIngressProps, GatewaySessions, Ingress, NetworkPolicies, PositConnect, PositConnectErrors, PositConnectProps } from '../../src';
import { minimalProps } from '../support/minimal-props';

const host = 'connect.example.com';
const gateway = { name: 'public', namespace: 'gateways', listener: 'https' };
const persistent = GatewaySessions.sessionPersistence();
const through = (props: Partial<GatewayApiIngressProps> = {}) => Ingress.gatewayApi({ host, gateway, ...props });

function install(ingress: Ingress, changes: Partial<PositConnectProps> = {}): any[] {
  const app = Testing.app();
  const connect = new PositConnect(app, 'connect', minimalProps({ address: `https://${host}`, ingress, ...changes }));
  app.synth();
  return [connect.release, connect.verification].flatMap((stage) => (stage === undefined ? [] : Testing.synth(stage)));
}

const routesOf = (objects: any[]) => objects.filter(({ kind }) => kind === 'HTTPRoute');
const routes = (props: Partial<GatewayApiIngressProps> = {}, changes: Partial<PositConnectProps> = {}) => routesOf(install(through(props), changes));

describe('The route to Connect', () => {
  it('leads from the Gateway to the Service, with all that the API server would fill in', () => {
    expect(routes()).toEqual([
      {
        apiVersion: 'gateway.networking.k8s.io/v1',
        kind: 'HTTPRoute',
        metadata: { name: 'connect', namespace: 'posit-connect' },
        spec: {
          parentRefs: [{ group: 'gateway.networking.k8s.io', kind: 'Gateway', name: 'public', namespace: 'gateways', sectionName: 'https' }],
          hostnames: [host],
          rules: [{
            matches: [{ path: { type: 'PathPrefix', value: '/' } }],
            backendRefs: [{ group: '', kind: 'Service', name: 'connect-rstudio-connect', port: 80, weight: 1 }],
          }],
        },
      },
    ]);
  });

  it('takes the place of an Ingress', () => {
    expect(install(through()).filter(({ kind }) => kind === 'Ingress')).toEqual([]);
  });

  it('attaches to every listener of a Gateway beside it where nothing else is said', () => {
    expect(routes({ gateway: { name: 'public' } })[0].spec.parentRefs).toEqual([{ group: 'gateway.networking.k8s.io', kind: 'Gateway', name: 'public' }]);
  });

  it('goes to the port and name that the values give the Service', () => {
    const [route] = routes({}, { values: { service: { port: 8080 }, fullnameOverride: 'rsc' } });
    expect(route.spec.rules[0].backendRefs).toMatchObject([{ name: 'rsc', port: 8080 }]);
    expect(route.metadata.name).toBe('connect');
  });

  it('lies below a path, and ends requests in time or never', () => {
    expect(routes({ path: '/connect', timeout: Duration.minutes(10) })[0].spec.rules).toMatchObject([{ matches: [{ path: { value: '/connect' } }], timeouts: { request: '600s' } }]);
    expect(routes({ timeout: Duration.seconds(0) })[0].spec.rules).toMatchObject([{ timeouts: { request: '0s' } }]);
  });

  it('has the annotations of the user, and so has the Service', () => {
    const objects = install(through({ annotations: { 'example.com/owner': '{{ platform }}' }, serviceAnnotations: { 'example.com/sticky': 'on' } }));
    expect(routesOf(objects)[0].metadata.annotations).toEqual({ 'example.com/owner': '{{ platform }}' });
    expect(objects.find(({ kind }) => kind === 'Service').metadata.annotations).toMatchObject({ 'example.com/sticky': 'on' });
  });

  it('is beside one from plain HTTP that leads to HTTPS, where it is asked for', () => {
    const [, redirect] = routes({ redirectFrom: 'http' });
    expect(redirect).toMatchObject({ metadata: { name: 'connect-redirect' }, spec: { parentRefs: [{ name: 'public', namespace: 'gateways', sectionName: 'http' }], hostnames: [host] } });
    expect(redirect.spec.rules).toEqual([
      { matches: [{ path: { type: 'PathPrefix', value: '/' } }], filters: [{ type: 'RequestRedirect', requestRedirect: { scheme: 'https', statusCode: 301 } }] },
    ]);
  });

  it('does not need its definition in the dry run of Argo CD', () => {
    expect(routes({}, { delivery: Delivery.argoCd() })[0].metadata.annotations['argocd.argoproj.io/sync-options']).toContain('SkipDryRunOnMissingResource=true');
  });
});

describe('Sessions of a Gateway', () => {
  const COOKIE = { type: 'Cookie', cookieConfig: { lifetimeType: 'Session' } };
  const persistence = (sessions: GatewaySessions | undefined, replicas: number) => routes({ sessions }, { replicas })[0].spec.rules[0].sessionPersistence;

  it('are kept by the route with three replicas, and need not be with one', () => {
    expect(persistence(persistent, 3)).toEqual(COOKIE);
    expect(persistence(persistent, 1)).toBeUndefined();
  });

  it('are left to what the user brings', () => expect(persistence(GatewaySessions.byOtherMeans(), 3)).toBeUndefined());

  it('must be kept by something with three replicas', () => {
    const make = () => install(through(), { replicas: 3 });
    for (const word of ['INGRESS_STICKY', '3 replicas', 'experimental channel', 'byOtherMeans']) expect(make).toThrow(word);
    expect(install(through(), { replicas: 1 })).not.toEqual([]);
  });
});

describe('What reads the way in', () => {
  it('asks at the address after the release, for a cookie where the route sets one', () => {
    const checks = Checks.of(Check.ingressPing());
    const cookie = (sessions: GatewaySessions, replicas: number) =>
      install(through({ sessions }), { checks, replicas }).find(({ kind }) => kind === 'Job').spec.template.spec.containers[0].env.find(({ name }: any) => name === 'COOKIE').value;
    expect([cookie(persistent, 3), cookie(persistent, 1), cookie(GatewaySessions.byOtherMeans(), 3)]).toEqual(['yes', 'no', 'no']);
  });

  it('refuses network policies that let in nobody', () => {
    expect(() => install(through(), { networkPolicies: NetworkPolicies.restricted() })).toThrow(/CONNECT110 at connect \(networkPolicies\)/);
  });
});

describe('A route refuses', () => {
  it.each<[string, Partial<GatewayApiIngressProps>, string, readonly string[]]>([
    ['a wildcard', { host: '*.example.com' }, 'INGRESS_HOST', ['Ingress.gatewayApi', '*.example.com', 'no wildcard']],
    ['a path with a sign that no route takes', { path: '/conn{ect' }, 'INGRESS_PATH', ['/conn{ect', 'path', 'signs of URLs']],
    ['a path with a hidden slash', { path: '/a%2Fb' }, 'INGRESS_PATH', ['/a%2Fb', 'path', 'signs of URLs']],
    ['an impossible name of the Gateway', { gateway: { name: 'My Gateway' } }, 'KUBERNETES_NAME', ['gateway.name', 'My Gateway', 'lower-case']],
    ['an impossible namespace', { gateway: { name: 'public', namespace: 'a.b' } }, 'KUBERNETES_NAME', ['gateway.namespace', 'a.b', 'lower-case']],
    ['an impossible listener', { gateway: { name: 'public', listener: 'HTTPS' } }, 'INGRESS_GATEWAY', ['gateway.listener', 'HTTPS', "'https'"]],
    ['a redirect from an impossible listener', { redirectFrom: '' }, 'INGRESS_GATEWAY', ['redirectFrom', '""', 'listener of the Gateway']],
    ['a redirect to no listener in particular', { gateway: { name: 'public' }, redirectFrom: 'http' }, 'INGRESS_GATEWAY', ['redirectFrom', 'gateway.listener is missing', "'https'"]],
    ['a redirect in a circle', { redirectFrom: 'https' }, 'INGRESS_GATEWAY', ['redirectFrom', 'the same', "'http'"]],
    ['a timeout of two days', { timeout: Duration.days(2) }, 'DURATION', ['timeout', '172800', '86400']],
    ['an annotation that is no string', { annotations: { 'example.com/on': true as never } }, 'INGRESS_ANNOTATION', ['annotations', 'example.com/on', 'no string']],
  ])('%s', (_fault, props, code, words) => {
    expect(() => through(props)).toThrow(expect.toSatisfy((error: unknown) => PositConnectErrors.codeOf(error) === code));
    for (const word of words) expect(() => through(props)).toThrow(word);
  });

  it('every path that the Gateway API refuses, and takes none of them for good', () => {
    const path = fc.string({ unit: fc.constantFrom('/', 'a', '.', '%', '2', 'f', 'F', '{', '#', ' ', 'é', '~') }).map((text) => `/${text}`);
    fc.assert(fc.property(path, (value) => {
      const allowed = /^(?:[-A-Za-z0-9/._~!$&'()*+,;=:@]|%[0-9a-fA-F]{2})+$/.test(value) && !/\/\/|\/\.\.?(\/|$)|%2f|#/i.test(value);
      const taken = made(() => through({ path: value }));
      if (!allowed) expect(taken).toBe(false);
    }));
  });
});

function made(make: () => unknown): boolean {
  try {
    make();
    return true;
  } catch {
    return false;
  }
}
