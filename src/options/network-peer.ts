import { mistake } from '../errors/posit-connect-error';
import { requireLabelName } from './syntax/kubernetes-name';
import { requireLabels, StringMap } from './syntax/labels';

/** Who is at the other end of a connection. */
export type PeerChoice =
  | { readonly kind: 'anywhere' }
  | { readonly kind: 'cidr'; readonly cidr: string }
  | { readonly kind: 'pods'; readonly namespace: string; readonly labels: StringMap };

const IPV4 = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/;
const IPV6 = /^[0-9a-f]{0,4}(:[0-9a-f]{0,4}){2,7}$/i;

/**
 * The other end of a connection that a network policy allows. A policy cannot name a host: addresses are ranges.
 *
 * @see https://kubernetes.io/docs/concepts/services-networking/network-policies/
 */
export class NetworkPeer {
  /**
   * Every pod of a namespace, e.g. of the ingress controller.
   *
   * @param name name of the namespace
   * @throws PositConnectError `KUBERNETES_NAME` for a name that Kubernetes would refuse
   * @example NetworkPeer.namespace('ingress-nginx')
   */
  public static namespace(name: string): NetworkPeer {
    return new NetworkPeer({ kind: 'pods', namespace: requireLabelName(name, 'NetworkPeer.namespace', 'name'), labels: {} });
  }

  /**
   * Pods of a namespace by their labels.
   *
   * @param namespace name of the namespace
   * @param labels labels that the pods have, all of them
   * @throws PositConnectError `KUBERNETES_NAME` or `LABEL` for what Kubernetes would refuse
   * @example NetworkPeer.pods('monitoring', { 'app.kubernetes.io/name': 'prometheus' })
   */
  public static pods(namespace: string, labels: { readonly [key: string]: string }): NetworkPeer {
    const at = 'NetworkPeer.pods';
    return new NetworkPeer({ kind: 'pods', namespace: requireLabelName(namespace, at, 'namespace'), labels: requireLabels(labels, at, 'labels') });
  }

  /**
   * A range of addresses, e.g. of a load balancer or of a database outside the cluster.
   *
   * @param range an IPv4 or IPv6 range
   * @throws PositConnectError `NETWORK_PEER` for what is no range
   * @example NetworkPeer.cidr('10.20.0.0/16')
   */
  public static cidr(range: string): NetworkPeer {
    return new NetworkPeer({ kind: 'cidr', cidr: requireCidr(range, 'NetworkPeer.cidr', 'range') });
  }

  /**
   * Everybody.
   *
   * @example NetworkPeer.anywhere()
   */
  public static anywhere(): NetworkPeer {
    return new NetworkPeer({ kind: 'anywhere' });
  }

  /** @internal */
  public readonly _peer: PeerChoice;

  private constructor(peer: PeerChoice) {
    this._peer = peer;
  }
}

/** The range as given, or a mistake that names the prop. */
export function requireCidr(range: string, at: string, prop: string): string {
  const [address, prefix, ...rest] = String(range).split('/');
  const longest = isIpv4(address) ? 32 : IPV6.test(address) ? 128 : -1;
  if (rest.length === 0 && /^\d{1,3}$/.test(prefix ?? '') && Number(prefix) <= longest) return range;
  throw mistake('NETWORK_PEER', { at, what: `${prop} is ${JSON.stringify(range)}`, fix: `${prop}: '10.20.0.0/16', or '10.20.0.7/32' for one address (no host name)` });
}

/** The range of a single address; undefined where `host` is a name. */
export function singleAddress(host: string): string | undefined {
  if (isIpv4(host)) return `${host}/32`;
  return IPV6.test(host) ? `${host}/128` : undefined;
}

function isIpv4(address: string): boolean {
  return IPV4.exec(address)?.slice(1).every((part) => Number(part) <= 255) ?? false;
}
