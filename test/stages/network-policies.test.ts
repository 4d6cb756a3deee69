import { Testing } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import {
  Checks, ContentNamespace, Database, Execution, Ingress, License, NetworkPeer, NetworkPolicies, PositConnect, PositConnectProps, RestrictedNetworkProps, SecretSource,
} from '../../src';
import { minimalProps } from '../support/minimal-props';
import { connects, NetworkEnd } from '../support/network';

interface Policy {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace: string; readonly annotations?: Readonly<Record<string, string>> };
  readonly spec: unknown;
}

const RESTRICTED: RestrictedNetworkProps = {
  ingressFrom: [NetworkPeer.namespace('ingress-nginx')],
  metricsFrom: [NetworkPeer.pods('monitoring', { app: 'prometheus' })],
  addresses: { 'postgres.example.com': ['10.20.0.7/32'], 'connect.example.com': ['10.9.0.1/32'], 'packagemanager.rstudio.com': ['10.9.0.2/32'] },
};

function policiesOf(network: RestrictedNetworkProps, changes: Partial<PositConnectProps> = {}): readonly Policy[] {
  const props = minimalProps({ networkPolicies: NetworkPolicies.restricted(network), ...changes });
  const { prerequisites } = new PositConnect(Testing.app(), 'connect', props);
  return prerequisites === undefined ? [] : (Testing.synth(prerequisites) as Policy[]).filter(({ kind }) => kind === 'NetworkPolicy');
}

const SERVER: NetworkEnd = { namespace: 'posit-connect', labels: { 'app.kubernetes.io/name': 'rstudio-connect', 'app.kubernetes.io/instance': 'connect' } };
const CHECK: NetworkEnd = { namespace: 'posit-connect', labels: { 'app.kubernetes.io/instance': 'connect', 'cdk8s-posit-connect/check': 'database-login' } };
const STRANGER: NetworkEnd = { namespace: 'posit-connect', labels: { app: 'something-else' } };
const CONTROLLER: NetworkEnd = { namespace: 'ingress-nginx', labels: { app: 'controller' } };
const DNS: NetworkEnd = { namespace: 'kube-system', labels: { 'k8s-app': 'kube-dns' } };
const outside = (address: string): NetworkEnd => ({ address });
const contentIn = (namespace: string): NetworkEnd => ({ namespace, labels: { 'cdk8s-posit-connect/content': 'connect' } });

describe.each([
  ['in a namespace of its own', { contentNamespace: ContentNamespace.named('content') }, contentIn('content')],
  ['beside the server', {}, contentIn('posit-connect')],
])('with restricted policies, and content %s,', (_title, changes, CONTENT) => {
  const policies = policiesOf(RESTRICTED, changes);

  it.each<[string, NetworkEnd, NetworkEnd, number, string?]>([
    ['the ingress controller reaches Connect', CONTROLLER, SERVER, 3939],
    ['Prometheus reads the metrics', { namespace: 'monitoring', labels: { app: 'prometheus' } }, SERVER, 3232],
    ['content calls Connect', CONTENT, SERVER, 3939],
    ['Connect reaches content on whatever port it runs', SERVER, CONTENT, 54321],
    ['Connect reaches its database', SERVER, outside('10.20.0.7'), 5432],
    ['Connect reaches the Kubernetes API', SERVER, outside('172.16.0.1'), 6443],
    ['Connect resolves names', SERVER, DNS, 53, 'UDP'],
    ['content resolves names', CONTENT, DNS, 53, 'UDP'],
    ['content resolves names through a cache on the node', CONTENT, outside('169.254.20.10'), 53, 'UDP'],
    ['content reaches Connect at its public address', CONTENT, outside('10.9.0.1'), 443],
    ['a check reaches the database', CHECK, outside('10.20.0.7'), 5432],
    ['a check reaches Connect', CHECK, SERVER, 3939],
    ['a check reads the metrics', CHECK, SERVER, 3232],
  ])('%s', (_connection, from, to, port, protocol) => {
    expect(connects(policies, from, to, port, protocol)).toBe(true);
  });

  it.each<[string, NetworkEnd, NetworkEnd, number]>([
    ['a stranger in the namespace does not reach Connect', STRANGER, SERVER, 3939],
    ['the ingress controller does not read the metrics', CONTROLLER, SERVER, 3232],
    ['nobody reaches content but Connect', CONTROLLER, CONTENT, 54321],
    ['one piece of content does not reach another', CONTENT, CONTENT, 54321],
    ['content does not reach the database of Connect', CONTENT, outside('10.20.0.7'), 5432],
    ['content does not reach the Kubernetes API', CONTENT, outside('172.16.0.1'), 6443],
    ['content does not read the metadata of the cloud', CONTENT, outside('169.254.169.254'), 80],
    ['content does not reach a stranger', CONTENT, STRANGER, 80],
    ['Connect does not reach a stranger', SERVER, STRANGER, 80],
    ['nobody reaches a check', SERVER, CHECK, 80],
  ])('%s', (_connection, from, to, port) => {
    expect(connects(policies, from, to, port)).toBe(false);
  });

  it('pods of others in the namespace of Connect stay as free as they were', () => {
    expect(connects(policies, STRANGER, { namespace: 'posit-connect', labels: { app: 'another' } }, 80)).toBe(true);
    expect(connects(policies, STRANGER, outside('10.20.0.7'), 5432)).toBe(true);
  });
});

describe('network policies', () => {
  it('are not made where nobody asks for them', () => {
    const { prerequisites } = new PositConnect(Testing.app(), 'connect', minimalProps());
    expect(JSON.stringify(prerequisites === undefined ? [] : Testing.synth(prerequisites))).not.toContain('NetworkPolicy');
  });

  it('concern all pods of a namespace that content has for itself', () => {
    const policies = policiesOf(RESTRICTED, { contentNamespace: ContentNamespace.named('content') });
    expect(connects(policies, { namespace: 'content', labels: {} }, outside('10.20.0.7'), 5432)).toBe(false);
  });

  it('open a port to every address where only a name is known, and say for whom', () => {
    const policies = policiesOf({ ...RESTRICTED, addresses: {} });
    expect(connects(policies, SERVER, outside('198.51.100.1'), 5432)).toBe(true);
    expect(connects(policies, SERVER, outside('198.51.100.1'), 22)).toBe(false);
    const [server] = policies.filter(({ metadata }) => metadata.name === 'connect-server');
    expect(server.metadata.annotations).toEqual({ 'cdk8s-posit-connect/open-for': 'postgres.example.com:5432 (database)' });
  });

  it('take an address for what it is, and a Service for its namespace', () => {
    const database = (host: string) => ({ database: Database.postgres({ host, database: 'a', user: 'a', password: SecretSource.existing('a', 'a') }) });
    const byAddress = policiesOf({}, database('10.1.2.3'));
    expect(connects(byAddress, SERVER, outside('10.1.2.3'), 5432)).toBe(true);
    expect(connects(byAddress, SERVER, outside('10.1.2.4'), 5432)).toBe(false);
    const byService = policiesOf({}, database('pg-rw.databases.svc.cluster.local'));
    expect(connects(byService, SERVER, { namespace: 'databases', labels: {} }, 5432)).toBe(true);
    expect(connects(byService, SERVER, outside('10.1.2.4'), 5432)).toBe(false);
  });

  it('let Connect alone reach the database of an evaluation', () => {
    const policies = policiesOf(RESTRICTED, { database: Database.evaluation({ password: SecretSource.existing('a', 'b') }) });
    const database = { namespace: 'posit-connect', labels: { 'app.kubernetes.io/instance': 'connect', 'cdk8s-posit-connect/evaluation': 'true' } };
    expect([SERVER, CHECK, contentIn('posit-connect'), STRANGER].map((from) => connects(policies, from, database, 5432))).toEqual([true, true, false, false]);
    expect(connects(policies, database, outside('198.51.100.1'), 443)).toBe(false);
  });

  it('let Connect reach the servers of its settings and its license', () => {
    const policies = policiesOf(
      { addresses: { 'license.example.com': ['10.5.0.1/32'], 'mail.example.com': ['10.5.0.2/32'], 'ldap.example.com': ['10.5.0.3/32'] } },
      {
        license: License.server('license.example.com', 8999),
        rawValues: { config: { SMTP: { Host: 'mail.example.com', Port: 587 }, 'LDAP "corp"': { ServerAddress: 'ldap.example.com:636' } } },
      },
    );
    const places: readonly [string, number][] = [['10.5.0.1', 8999], ['10.5.0.2', 587], ['10.5.0.3', 636]];
    for (const [address, port] of places) expect(connects(policies, SERVER, outside(address), port)).toBe(true);
    expect(connects(policies, contentIn('posit-connect'), outside('10.5.0.2'), 587)).toBe(false);
  });

  it('let content reach what the user names, and the server of local execution, too', () => {
    const contentEgress = [{ to: [NetworkPeer.cidr('10.30.0.0/16')], ports: [1521] }, { ports: [8443] }];
    const offHost = policiesOf({ ...RESTRICTED, contentEgress });
    expect(connects(offHost, contentIn('posit-connect'), outside('10.30.4.5'), 1521)).toBe(true);
    expect(connects(offHost, contentIn('posit-connect'), outside('203.0.113.9'), 8443)).toBe(true);
    expect(connects(offHost, SERVER, outside('10.30.4.5'), 1521)).toBe(false);
    expect(connects(policiesOf({ ...RESTRICTED, contentEgress }, { execution: Execution.local() }), SERVER, outside('10.30.4.5'), 1521)).toBe(true);
  });

  it('put the label on content by which they know it', () => {
    const props = minimalProps({ networkPolicies: NetworkPolicies.restricted(RESTRICTED), checks: Checks.none() });
    const { release } = new PositConnect(Testing.app(), 'connect', props);
    expect(JSON.stringify(Testing.synth(release))).toContain('cdk8s-posit-connect/content: connect');
  });

  it('that shut out the ingress controller stop the synth', () => {
    const app = Testing.app();
    const ingress = Ingress.nginx({ host: 'connect.example.com' });
    new PositConnect(app, 'connect', minimalProps({ ingress, networkPolicies: NetworkPolicies.restricted() }));
    expect(() => app.synth()).toThrow(/CONNECT110 at connect \(networkPolicies\)/);
  });
});
