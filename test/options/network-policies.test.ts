import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NetworkPeer, NetworkPolicies, PositConnectErrors } from '../../src';
import { caught } from '../support/caught';

const BAD: readonly [title: string, make: () => unknown, code: string, words: readonly string[]][] = [
  ['a host for a range', () => NetworkPeer.cidr('postgres.example.com'), 'NETWORK_PEER', ['range', 'postgres.example.com', '10.20.0.0/16']],
  ['an address without its length', () => NetworkPeer.cidr('10.0.0.1'), 'NETWORK_PEER', ['range', '10.0.0.1', '/32']],
  ['a range that is too long', () => NetworkPeer.cidr('10.0.0.0/33'), 'NETWORK_PEER', ['range', '10.0.0.0/33', 'host name']],
  ['an address that cannot be', () => NetworkPeer.cidr('10.0.0.300/32'), 'NETWORK_PEER', ['range', '10.0.0.300', '10.20']],
  ['a namespace that cannot be', () => NetworkPeer.namespace('Ingress'), 'KUBERNETES_NAME', ['name', 'Ingress', 'lower-case']],
  ['pods by a label that cannot be', () => NetworkPeer.pods('a', { app: 'a b' }), 'LABEL', ['labels', 'app', 'a b']],
  ['a host as the address of a host', () => NetworkPolicies.restricted({ addresses: { 'pg.example.com': ['pg2.example.com'] } }), 'NETWORK_PEER', ['addresses["pg.example.com"]', 'pg2.example.com', '/32']],
  ['a destination that says nothing', () => NetworkPolicies.restricted({ contentEgress: [{}] }), 'NETWORK_PEER', ['contentEgress[0]', 'neither', 'ports']],
  ['a port that cannot be', () => NetworkPolicies.restricted({ serverEgress: [{ ports: [70000] }] }), 'PORT', ['serverEgress[0].ports', '70000', '65535']],
];

describe('network policies', () => {
  it.each(BAD)('refuse %s', (_title, make, code, words) => {
    const error = caught(make);
    expect(PositConnectErrors.codeOf(error)).toBe(code);
    for (const word of words) expect(String(error)).toContain(word);
  });

  it('take every range of IPv4 and IPv6', () => {
    const ranges = fc.oneof(
      fc.tuple(fc.ipV4(), fc.integer({ min: 0, max: 32 })),
      fc.tuple(fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 8, maxLength: 8 }).map((parts) => parts.map((part) => part.toString(16)).join(':')), fc.integer({ min: 0, max: 128 })),
    );
    fc.assert(fc.property(ranges, ([address, bits]) => {
      expect(NetworkPeer.cidr(`${address}/${bits}`)._peer).toEqual({ kind: 'cidr', cidr: `${address}/${bits}` });
    }));
  });

  it.each(['::/0', 'fd00::/8', '2001:db8::1/128'])('take the short form %s', (range) => {
    expect(() => NetworkPeer.cidr(range)).not.toThrow();
  });
});
