import { PositConnectProps } from '../options/posit-connect-props';
import { isJsonObject, Json, JsonObject } from './json';
import { ReleaseContext } from './release-context';

/**
 * The chart's `podDisruptionBudget`: with several servers one may go at a time, unless the user says otherwise, by the option,
 * by the chart's value, or with a budget among the extra objects. Two budgets for one pod block every eviction.
 */
export function budgetValues({ podDisruptionBudget }: PositConnectProps, { replicas }: ReleaseContext, user: JsonObject): JsonObject | undefined {
  if (podDisruptionBudget !== undefined) return podDisruptionBudget._spec;
  if (replicas < 2 || user.podDisruptionBudget !== undefined || extraObjects(user).some(isBudget)) return undefined;
  return { maxUnavailable: 1 };
}

function extraObjects({ extraObjects: objects }: JsonObject): readonly Json[] {
  return Array.isArray(objects) ? objects : [];
}

function isBudget(object: Json): boolean {
  return typeof object === 'string' ? object.includes('PodDisruptionBudget') : isJsonObject(object) && object.kind === 'PodDisruptionBudget';
}
