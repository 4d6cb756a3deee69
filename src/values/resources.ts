import { requireResources, Resources } from '../options/resources';
import { Contribution } from './contribution';

/** What the resources of the Connect server add to the chart's values. */
export function resourcesContribution(resources: Resources | undefined): Contribution {
  if (resources === undefined) return {};
  const { requests, limits } = requireResources(resources, 'PositConnect', 'resources');
  return { values: { resources: { requests, limits } } };
}
