import { NetworkPeer } from '../network-peer';

/** Something that may be reached: peers, ports, or both. */
export interface NetworkDestination {
  /**
   * Who may be reached.
   *
   * @default - everybody, on `ports`
   */
  readonly to?: NetworkPeer[];

  /**
   * TCP ports, 1 to 65535.
   *
   * @default - all ports of `to`
   */
  readonly ports?: number[];
}
