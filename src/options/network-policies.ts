import { mistake } from '../errors/posit-connect-error';
import { NetworkDestination } from './network-policies/network-destination';
import { NetworkPeer, requireCidr } from './network-peer';
import { requirePort } from './syntax/port';

/** Options of `NetworkPolicies.restricted`. */
export interface RestrictedNetworkProps {
  /**
   * Who may reach Connect: the namespace of the ingress controller, or the addresses of a load balancer.
   *
   * @default - nobody but content, checks and Connect itself; a rule says so where there is an Ingress
   */
  readonly ingressFrom?: NetworkPeer[];

  /**
   * Who may read the metrics.
   *
   * @default - nobody but checks; a rule says so where there is a ServiceMonitor
   */
  readonly metricsFrom?: NetworkPeer[];

  /**
   * The servers of DNS, on port 53.
   *
   * @default - the namespace `kube-system`, and the address 169.254.20.10 of a cache on the node
   */
  readonly dns?: NetworkPeer[];

  /**
   * The Kubernetes API, on ports 443 and 6443: addresses of the control plane.
   *
   * @default [NetworkPeer.anywhere()]
   */
  readonly kubernetesApi?: NetworkPeer[];

  /**
   * Address ranges of hosts that the other options name, by host: `{ 'postgres.example.com': ['10.20.0.7/32'] }`. For a host that is
   * not here only its port is allowed, to any address, and a finding says so.
   *
   * @default - none
   */
  readonly addresses?: { readonly [host: string]: string[] };

  /**
   * What else Connect may reach, such as a mail server or an identity provider that it is not configured by name for.
   *
   * @default - what the other options and the settings name
   */
  readonly serverEgress?: NetworkDestination[];

  /**
   * What content may reach beside Connect and the package repositories: the databases and services of your data.
   *
   * @default - nothing else
   */
  readonly contentEgress?: NetworkDestination[];
}

/** Network policies, validated. */
export interface NetworkChoice {
  readonly ingressFrom: readonly NetworkPeer[];
  readonly metricsFrom: readonly NetworkPeer[];
  readonly dns: readonly NetworkPeer[];
  readonly kubernetesApi: readonly NetworkPeer[];
  readonly addresses: { readonly [host: string]: readonly string[] };
  readonly serverEgress: readonly NetworkDestination[];
  readonly contentEgress: readonly NetworkDestination[];
}

/**
 * Who may talk to whom. The cluster's network must enforce policies; without such a network they are only words.
 *
 * @see https://kubernetes.io/docs/concepts/services-networking/network-policies/
 */
export class NetworkPolicies {
  /**
   * Connect, its content, its checks and the database of an evaluation reach what they need and nothing else, and are
   * reached by whom you name. Volumes of the shared storage are mounted by the node, which no policy of a pod concerns.
   *
   * @param props who may reach Connect, and what Connect and its content may reach
   * @throws PositConnectError `NETWORK_PEER` for what is no range of addresses and for a destination that says nothing; `PORT`
   *   for what is no port
   * @example NetworkPolicies.restricted({
   *   ingressFrom: [NetworkPeer.namespace('ingress-nginx')],
   *   metricsFrom: [NetworkPeer.pods('monitoring', { 'app.kubernetes.io/name': 'prometheus' })],
   *   addresses: { 'postgres.example.com': ['10.20.0.7/32'] },
   *   contentEgress: [{ to: [NetworkPeer.cidr('10.30.0.0/16')], ports: [5432] }],
   * })
   */
  public static restricted(props: RestrictedNetworkProps = {}): NetworkPolicies {
    const at = 'NetworkPolicies.restricted';
    const addresses = Object.entries(props.addresses ?? {}).map(([host, ranges]) => [host.toLowerCase(), ranges.map((range) => requireCidr(range, at, `addresses[${JSON.stringify(host)}]`))]);
    return new NetworkPolicies({
      ingressFrom: props.ingressFrom ?? [],
      metricsFrom: props.metricsFrom ?? [],
      dns: props.dns ?? [NetworkPeer.namespace('kube-system'), NetworkPeer.cidr('169.254.20.10/32')],
      kubernetesApi: props.kubernetesApi ?? [NetworkPeer.anywhere()],
      addresses: Object.fromEntries(addresses) as NetworkChoice['addresses'],
      serverEgress: requireDestinations(props.serverEgress ?? [], at, 'serverEgress'),
      contentEgress: requireDestinations(props.contentEgress ?? [], at, 'contentEgress'),
    });
  }

  /** @internal */
  public readonly _choice: NetworkChoice;

  private constructor(choice: NetworkChoice) {
    this._choice = choice;
  }
}

function requireDestinations(destinations: readonly NetworkDestination[], at: string, prop: string): readonly NetworkDestination[] {
  destinations.forEach(({ to = [], ports = [] }, index) => {
    for (const port of ports) requirePort(port, at, `${prop}[${index}].ports`);
    if (to.length > 0 || ports.length > 0) return;
    throw mistake('NETWORK_PEER', { at, what: `${prop}[${index}] names neither peers nor ports`, fix: `${prop}: [{ to: [NetworkPeer.cidr('10.30.0.0/16')], ports: [5432] }]` });
  });
  return destinations;
}
