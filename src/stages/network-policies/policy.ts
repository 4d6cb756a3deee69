import { KubernetesObject } from '../../chart/kubernetes-object';
import { NetworkPeer, singleAddress } from '../../options/network-peer';
import { NetworkDestination } from '../../options/network-policies/network-destination';
import { JsonObject } from '../../values/json';
import { mergeValues } from '../../values/merge';
import { NetworkEndpoint } from './endpoints';

/** Annotation of a policy: the servers for which a port is open to every address. */
export const OPEN_FOR = 'cdk8s-posit-connect/open-for';

/** Pods by their labels. */
export interface PodSelector {
  readonly namespace: string;
  readonly selector: JsonObject;
}

/** What one policy says. */
export interface PolicyContent {
  readonly name: string;
  readonly pods: PodSelector;
  readonly ingress: readonly JsonObject[];
  readonly egress: readonly JsonObject[];
  readonly openFor?: readonly NetworkEndpoint[];
}

/** The NetworkPolicy object, without labels: what it does not allow is refused, both ways. */
export function policyObject({ name, pods, ingress, egress, openFor = [] }: PolicyContent): KubernetesObject {
  const annotations = openFor.length === 0 ? undefined : { [OPEN_FOR]: openFor.map(({ host, port, option }) => `${host}:${port} (${option})`).join(', ') };
  const spec = { podSelector: pods.selector, policyTypes: ['Ingress', 'Egress'], ingress, egress };
  return mergeValues({}, { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', metadata: { name, namespace: pods.namespace, annotations }, spec }) as KubernetesObject;
}

/** A rule for the peers in `direction`; none where nobody is named. An empty list of peers would stand for everybody. */
export function allow(direction: 'from' | 'to', peers: readonly JsonObject[], ports: readonly number[] = [], protocols: readonly string[] = ['TCP']): readonly JsonObject[] {
  if (peers.length === 0) return [];
  const allowed = ports.length === 0 ? undefined : protocols.flatMap((protocol) => ports.map((port) => ({ protocol, port })));
  return peers.includes(ANYWHERE) ? [mergeValues({}, { ports: allowed })] : [mergeValues({}, { [direction]: peers, ports: allowed })];
}

/** The peer that stands for everybody. */
export const ANYWHERE: JsonObject = {};

/** A peer as policies write it. */
export function peerOf({ _peer: peer }: NetworkPeer): JsonObject {
  switch (peer.kind) {
    case 'anywhere':
      return ANYWHERE;
    case 'cidr':
      return { ipBlock: { cidr: peer.cidr } };
    case 'pods':
      return podsOf({ namespace: peer.namespace, selector: Object.keys(peer.labels).length === 0 ? {} : { matchLabels: peer.labels } });
  }
}

/** Pods as a peer, wherever the policy lies. */
export function podsOf({ namespace, selector }: PodSelector): JsonObject {
  const namespaceSelector = { matchLabels: { 'kubernetes.io/metadata.name': namespace } };
  return Object.keys(selector).length === 0 ? { namespaceSelector } : { namespaceSelector, podSelector: selector };
}

/** What the user allows beside all else. */
export function destinationRules(destinations: readonly NetworkDestination[]): readonly JsonObject[] {
  return destinations.flatMap(({ to, ports }) => allow('to', to === undefined || to.length === 0 ? [ANYWHERE] : to.map(peerOf), ports));
}

/** Rules to servers that are named: by address, where one is known; by namespace, inside the cluster; else by port alone. */
export function endpointRules(endpoints: readonly NetworkEndpoint[], addresses: { readonly [host: string]: readonly string[] }): readonly JsonObject[] {
  const ports = [...new Set(openEndpoints(endpoints, addresses).map(({ port }) => port))].sort((one, other) => one - other);
  const known = endpoints.flatMap(({ host, port }) => {
    const namespace = namespaceOfService(host);
    // A policy sees the port of the pod, which need not be that of its Service.
    if (namespace !== undefined && rangesOf(host, addresses).length === 0) return allow('to', [podsOf({ namespace, selector: {} })]);
    return allow('to', rangesOf(host, addresses).map((cidr) => ({ ipBlock: { cidr } })), [port]);
  });
  return [...known, ...(ports.length === 0 ? [] : allow('to', [ANYWHERE], ports))];
}

/** Servers of which nothing but the name is known, and a policy knows no names. */
export function openEndpoints(endpoints: readonly NetworkEndpoint[], addresses: { readonly [host: string]: readonly string[] }): readonly NetworkEndpoint[] {
  return endpoints.filter(({ host }) => rangesOf(host, addresses).length === 0 && namespaceOfService(host) === undefined);
}

function rangesOf(host: string, addresses: { readonly [host: string]: readonly string[] }): readonly string[] {
  const single = singleAddress(host);
  return Object.hasOwn(addresses, host.toLowerCase()) ? addresses[host.toLowerCase()] : single === undefined ? [] : [single];
}

function namespaceOfService(host: string): string | undefined {
  return /^[^.]+\.([^.]+)\.svc(?:\.[a-z0-9.-]+)?$/i.exec(host)?.[1];
}
