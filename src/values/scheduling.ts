import { k8s } from 'cdk8s-plus-28';
import { requireScheduling, Scheduling } from '../options/scheduling';
import { Contribution } from './contribution';
import { filledList, filledMap } from './execution/filled-map';
import { JsonObject } from './json';

/** What the scheduling of the Connect server adds to the chart's values. */
export function schedulingContribution(scheduling: Scheduling | undefined): Contribution {
  if (scheduling === undefined) return {};
  const { affinity, ...topLevel } = podScheduling(requireScheduling(scheduling, 'PositConnect', 'scheduling'));
  // The chart reads every other key at the top level; its top-level affinity goes nowhere.
  return { values: { ...topLevel, ...(affinity === undefined ? {} : { pod: { affinity } }) } };
}

/** The scheduling as fields of a pod's spec. */
export function podScheduling(scheduling: Scheduling): JsonObject {
  return (
    filledMap({
      nodeSelector: scheduling.nodeSelector,
      tolerations: filledList(scheduling.tolerations, k8s.toJson_Toleration),
      affinity: k8s.toJson_Affinity(scheduling.affinity),
      topologySpreadConstraints: filledList(scheduling.topologySpreadConstraints, k8s.toJson_TopologySpreadConstraint),
      priorityClassName: scheduling.priorityClassName,
    }) ?? {}
  );
}
