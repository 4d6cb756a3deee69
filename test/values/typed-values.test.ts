import { k8s } from 'cdk8s-plus-28';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChartValues, toJson_ChartValues } from '../../imports/chart-values';
import { ConnectConfig, toJson_ConnectConfig } from '../../imports/connect-config';
import { PositConnectErrors } from '../../src';
import { withLeftOut } from '../../src/values/left-out';
import { typedConfig, typedValues } from '../../src/values/typed-values';

const quantity = k8s.Quantity.fromString('4Gi');
const port = k8s.IntOrString.fromNumber(3940);

/** What plain JavaScript hands over, or a cast. */
const values = (given: object) => typedValues(given, 'app/connect');
const config = (given: object) => typedConfig(given);

describe('members that no type knows are kept at their place', () => {
  it.each([
    ['at the top', { sharedstorage: { create: true }, replicas: 2 }, { sharedstorage: { create: true }, replicas: 2 }],
    ['below', { service: { prot: 80, clusterIp: 'None' } }, { service: { prot: 80, clusterIP: 'None' } }],
    ['in a list', { ingress: { hosts: [{ host: 'a' }, { hots: 'b' }] } }, { ingress: { hosts: [{ host: 'a' }, { hots: 'b' }] } }],
    ['in a list in a list', { ingress: { hosts: [{ paths: [{ path: '/', pathTyp: 'Exact' }] }] } }, { ingress: { hosts: [{ paths: [{ path: '/', pathTyp: 'Exact' }] }] } }],
    ['in a piece of Kubernetes', { pod: { env: [{ name: 'A', valu: 'b' }] } }, { pod: { env: [{ name: 'A', valu: 'b' }] } }],
    ['deep in a piece of Kubernetes', { pod: { volumes: [{ name: 'ca', configMap: { nam: 'ca' } }] } }, { pod: { volumes: [{ name: 'ca', configMap: { nam: 'ca' } }] } }],
    ['beside a quantity', { resources: { limits: { memory: quantity }, request: {  cpu: 1 } } }, { resources: { limits: { memory: '4Gi' }, request: { cpu: 1 } } }],
    ['where settings of Connect are a prop of their own', { config: { Server: { HideVersion: true } } }, { config: { Server: { HideVersion: true } } }],
    ['by the official name of a member', { service: { clusterIP: 'None' } }, { service: { clusterIP: 'None' } }],
    ['as null', { pod: { env: null, unknown: null } }, { pod: { env: null, unknown: null } }],
  ])('values: %s', (_, given, kept) => {
    expect(values(given)).toStrictEqual(kept);
  });

  it.each([
    ['a section', { sever: { address: 'x' } }, { sever: { address: 'x' } }],
    ['a setting', { server: { adress: 'x', hideVersion: true } }, { Server: { adress: 'x', HideVersion: true } }],
    ['a setting of a section with a label', { ldap: { corp: { bindDn: 'a', serverAdress: 'b' } } }, { 'LDAP "corp"': { BindDN: 'a', serverAdress: 'b' } }],
    ['a setting of a section whose label has quotes', { ldap: { 'The "Corp"': { bindDn: 'a', serverAdress: 'b' } } }, { 'LDAP "The \\"Corp\\""': { BindDN: 'a', serverAdress: 'b' } }],
    ['a section by its official name', { Server: { Address: 'x' } }, { Server: { Address: 'x' } }],
    ['a section with its label by its official name', { 'LDAP "corp"': { BindDN: 'a' } }, { 'LDAP "corp"': { BindDN: 'a' } }],
  ])('config: %s', (_, given, kept) => {
    expect(config(given)).toStrictEqual(kept);
  });

  it.each([
    ['a text for a map', { service: 'NodePort' }, { service: 'NodePort' }],
    ['a list for a map', { ingress: { hosts: [['a']] } }, { ingress: { hosts: [['a']] } }],
    ['a plain number for a port', { service: { targetPort: 3940 } }, { service: { targetPort: 3940 } }],
    ['a plain text for a quantity', { resources: { limits: { memory: '4Gi' } } }, { resources: { limits: { memory: '4Gi' } } }],
  ])('and so is %s', (_, given, kept) => {
    expect(values(given)).toStrictEqual(kept);
  });
});

describe('members that the types know', () => {
  it.each<[string, ChartValues]>([
    ['scalars', { replicas: 3, versionOverride: '' }],
    ['pieces of Kubernetes', { service: { targetPort: port, clusterIp: 'None' }, resources: { limits: { memory: quantity } }, pod: { volumes: [{ name: 'ca', configMap: { name: 'ca' } }] } }],
    ['maps with keys of the user', { pod: { labels: { App: 'x', app: 'y' }, annotations: { 'a.b/C': 'z' } } }],
    ['members that are undefined', { replicas: undefined, pod: { labels: { a: 'b' }, env: undefined } }],
  ])('are given as the serializers give them: %s', (_, given) => {
    expect(values(given)).toStrictEqual(toJson_ChartValues(given));
  });

  it.each<[string, ConnectConfig]>([
    ['sections with labels', { ldap: { Asia: { bindDn: 'a' }, 'The "Corp"': { startTls: true } }, rPackageRepository: { CRAN: { url: 'x' } } }],
    ['a label without settings', { ldap: { Asia: {} }, otlpEndpoint: {} }],
  ])('are given as the serializers give them: %s', (_, given) => {
    expect(config(given)).toStrictEqual(toJson_ConnectConfig(given));
  });
});

describe('nothing that is written is lost', () => {
  it('wherever a member is added that no type knows', () => {
    const known: ChartValues = { replicas: 2, ingress: { hosts: [{ host: 'a', paths: [{ path: '/' }] }] }, pod: { env: [{ name: 'A', valueFrom: { secretKeyRef: { name: 'b', key: 'c' } } }], affinity: { podAntiAffinity: {} } } };
    const written = toJson_ChartValues(known) as object;
    const places = mapsIn(known, []);
    expect(places.length).toBeGreaterThan(8);
    fc.assert(fc.property(fc.constantFrom(...places), fc.stringMatching(/^[a-z]{9,12}$/), fc.oneof(fc.string(), fc.integer(), fc.constant({ a: [1] })), (place, name, value) => {
      const given = added(known, place, name, value);
      expect(withLeftOut(given, toJson_ChartValues(given as ChartValues))).toEqual(added(written, place, name, value));
    }));
  });
});

describe('values that cannot be read by their type', () => {
  it.each([
    ['a map of variables', { pod: { env: { TZ: 'UTC' } } }, 'VALUES_KIND', ['app/connect', 'values.pod', 'list']],
    ['null for a map of Kubernetes', { replicas: 2, securityContext: null }, 'VALUES_KIND', ['values.securityContext', 'kind', 'type']],
    ['a text for a list of hosts', { ingress: { hosts: 'connect.example.com' } }, 'VALUES_KIND', ['values.ingress', 'kind', 'list']],
  ])('are a mistake, not a crash: %s', (_, given, code, words) => {
    const error = thrownBy(() => values(given));
    expect(PositConnectErrors.is(error)).toBe(true);
    for (const word of [code, ...words]) expect(String(error)).toContain(word);
  });
});

type Place = readonly (string | number)[];

function mapsIn(value: unknown, path: Place): readonly Place[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => mapsIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return [path, ...Object.entries(value).flatMap(([key, child]) => mapsIn(child, [...path, key]))];
}

function added(tree: unknown, [segment, ...rest]: Place, name: string, value: unknown): unknown {
  if (segment === undefined) return { ...(tree as object), [name]: value };
  if (Array.isArray(tree)) return tree.map((item, index) => (index === segment ? added(item, rest, name, value) : item));
  return { ...(tree as object), [segment]: added((tree as Record<string, unknown>)[segment], rest, name, value) };
}

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}
