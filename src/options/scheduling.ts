import { k8s } from 'cdk8s-plus-28';
import { mistake } from '../errors/posit-connect-error';
import { requireObjectName } from './syntax/kubernetes-name';
import { requireLabels } from './syntax/labels';

/**
 * Where pods may run. The Connect server has one (`scheduling` of `PositConnect`), content has its own (`scheduling` of
 * `Execution`); the library knows which of the chart's keys is read for which.
 *
 * @see https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/
 */
export interface Scheduling {
  /**
   * Labels that a node must have.
   *
   * @default - any node
   */
  readonly nodeSelector?: { readonly [label: string]: string };

  /**
   * Taints of nodes that the pods put up with.
   *
   * @default - none
   */
  readonly tolerations?: k8s.Toleration[];

  /**
   * Nodes and pods to be near to, or away from.
   *
   * @default - none
   */
  readonly affinity?: k8s.Affinity;

  /**
   * How pods are spread over zones or nodes; each with the `labelSelector` of the pods that it counts. Not for content
   * of the launcher.
   *
   * @default - content as the scheduler likes; several Connect servers in different zones and on different nodes where there are
   * any, unless `affinity` keeps pods apart. An empty list leaves them to the scheduler, too
   */
  readonly topologySpreadConstraints?: k8s.TopologySpreadConstraint[];

  /**
   * Name of a PriorityClass; an empty name is the cluster's default class.
   *
   * @default - the cluster's default class
   */
  readonly priorityClassName?: string;
}

/** The scheduling as given, or a mistake that names the prop. */
export function requireScheduling(scheduling: Scheduling, at: string, prop: string): Scheduling {
  requireLabels(scheduling.nodeSelector, at, `${prop}.nodeSelector`);
  if (scheduling.priorityClassName) requireObjectName(scheduling.priorityClassName, at, `${prop}.priorityClassName`);
  for (const constraint of scheduling.topologySpreadConstraints ?? []) {
    if (constraint.labelSelector !== undefined) continue;
    throw mistake('SCHEDULING', {
      at,
      what: `${prop}.topologySpreadConstraints has one over ${constraint.topologyKey} without a labelSelector, which counts no pods`,
      fix: "labelSelector: { matchLabels: { 'app.kubernetes.io/name': 'rstudio-connect' } }",
    });
  }
  return scheduling;
}
