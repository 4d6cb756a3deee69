import { License } from '../options/license';
import { PositConnectOptions } from '../options/posit-connect-props';

/**
 * What several members of a fleet have in common: any option of `PositConnect`, each of which may be left out.
 */
export interface FleetDefaults extends PositConnectOptions {
  /**
   * Namespace of the Connect server; lower-case letters, digits and `-`, at most 63 characters.
   *
   * @default - the name of the member
   */
  readonly namespace?: string;

  /**
   * Address under which people reach Connect, with its scheme, e.g. `https://connect.example.com`.
   *
   * @default - none; each member needs one, its own or from the defaults
   */
  readonly address?: string;

  /**
   * License of Connect; off-host execution needs one that permits it.
   *
   * @default - none; each member needs one, its own or from the defaults
   */
  readonly license?: License;
}

/** One installation of a fleet: its name, where it belongs, and what sets it apart. */
export interface FleetMember extends FleetDefaults {
  /**
   * Name of the member: id of its `PositConnect`, of its folder, and of the helm release where `releaseName` says nothing.
   * Lower-case letters, digits and `-`, at most 45 characters, once in a cluster.
   */
  readonly name: string;

  /**
   * Stage of life of the member: `development`, `staging` or `production`, or a key of `environments`.
   *
   * @default - none
   */
  readonly environment?: string;

  /**
   * Cluster of the member: a key of `clusters`, or any name where no `clusters` are given. Members of different clusters
   * may share names and namespaces; their folders lie in one of the cluster.
   *
   * @default - one cluster for all members that name none
   */
  readonly cluster?: string;
}

/**
 * What a fleet is made of. A later word replaces an earlier one: `defaults`, then the environment's, the cluster's, the
 * member's own. `values`, `config` and `rawValues` are merged, map by map; every other option, and every list, is replaced.
 */
export interface ConnectFleetProps {
  /** The installations, in any order. */
  readonly members: FleetMember[];

  /**
   * What holds for all members.
   *
   * @default - nothing
   */
  readonly defaults?: FleetDefaults;

  /**
   * What holds for the members of an environment, by its name.
   *
   * @default - nothing
   */
  readonly environments?: { readonly [name: string]: FleetDefaults };

  /**
   * What holds for the members of a cluster, by its name.
   *
   * @default - nothing
   */
  readonly clusters?: { readonly [name: string]: FleetDefaults };

  /**
   * Folder of the manifests.
   *
   * @default - `CDK8S_OUTDIR`, which `cdk8s synth` sets, else `dist`
   */
  readonly outdir?: string;
}
