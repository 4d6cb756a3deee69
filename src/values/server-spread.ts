import { PositConnectProps } from '../options/posit-connect-props';
import { JsonObject } from './json';
import { ReleaseContext } from './release-context';

/** Widest first: what a server should not share with another one. */
const TOPOLOGY_KEYS = ['topology.kubernetes.io/zone', 'kubernetes.io/hostname'];

/**
 * Constraints that keep several servers in different zones and on different nodes, as far as there are any; undefined where
 * the user placed the servers, even with an empty list. Servers of an older configuration do not count.
 */
export function defaultSpread({ scheduling = {} }: PositConnectProps, { releaseName, replicas }: ReleaseContext, user: JsonObject): readonly JsonObject[] | undefined {
  if (replicas < 2 || scheduling.topologySpreadConstraints !== undefined || scheduling.affinity?.podAntiAffinity !== undefined) return undefined;
  const name = typeof user.nameOverride === 'string' && user.nameOverride !== '' ? user.nameOverride : 'rstudio-connect';
  const labelSelector = { matchLabels: { 'app.kubernetes.io/name': name, 'app.kubernetes.io/instance': releaseName } };
  return TOPOLOGY_KEYS.map((topologyKey) => ({
    maxSkew: 1,
    topologyKey,
    whenUnsatisfiable: 'ScheduleAnyway',
    labelSelector,
    matchLabelKeys: ['pod-template-hash'],
  }));
}
