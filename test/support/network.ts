/** One end of a connection: a pod, or an address outside the cluster. */
export interface NetworkEnd {
  readonly namespace?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly address?: string;
}

interface Policy {
  readonly metadata: { readonly namespace?: string };
  // Manifests are read as they are: plain YAML of any shape.
  readonly spec: any;
}

/** Whether a network that enforces `policies` lets `from` connect to a TCP port (or another protocol's) of `to`. */
export function connects(policies: readonly Policy[], from: NetworkEnd, to: NetworkEnd, port: number, protocol = 'TCP'): boolean {
  return letsThrough(policies, from, to, 'egress', 'to', port, protocol) && letsThrough(policies, to, from, 'ingress', 'from', port, protocol);
}

function letsThrough(policies: readonly Policy[], own: NetworkEnd, other: NetworkEnd, way: 'egress' | 'ingress', peers: 'to' | 'from', port: number, protocol: string): boolean {
  const selecting = policies.filter(({ metadata, spec }) => own.address === undefined && metadata.namespace === own.namespace && selects(spec.podSelector, own.labels));
  if (selecting.length === 0) return true;
  return selecting.flatMap(({ spec }) => spec[way] ?? []).some((rule: any) => {
    const onPort = rule.ports === undefined || rule.ports.some((each: any) => each.protocol === protocol && each.port === port);
    return onPort && (rule[peers] === undefined || rule[peers].some((peer: any) => isPeer(peer, other)));
  });
}

function isPeer(peer: any, { address, namespace, labels }: NetworkEnd): boolean {
  if (peer.ipBlock !== undefined) return address !== undefined && inRange(address, peer.ipBlock.cidr);
  if (address !== undefined) return false;
  return selects(peer.namespaceSelector, { 'kubernetes.io/metadata.name': namespace ?? '' }) && selects(peer.podSelector ?? {}, labels);
}

function selects(selector: any, labels: Readonly<Record<string, string>> = {}): boolean {
  const byLabels = Object.entries(selector.matchLabels ?? {}).every(([key, value]) => labels[key] === value);
  return byLabels && (selector.matchExpressions ?? []).every(({ key, operator }: any) => operator === 'Exists' && key in labels);
}

function inRange(address: string, cidr: string): boolean {
  const [network, bits] = cidr.split('/');
  const number = (ip: string) => ip.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
  const size = 2 ** (32 - Number(bits));
  return Math.floor(number(address) / size) === Math.floor(number(network) / size);
}
