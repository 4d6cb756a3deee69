import { ChartLocation } from '../options/chart-source';

/** By this variable `cdk8s-posit-connect outdated` has a program render with another chart. */
export const SUBSTITUTED_CHART = 'CDK8S_POSIT_CONNECT_CHART';

/** The chart to render with: the program's own, or a packed one that is tried in its place. The preview stays what it is. */
export function withSubstitute(location: ChartLocation): ChartLocation {
  const archive = process.env[SUBSTITUTED_CHART];
  return archive && location.kind !== 'embedded' ? { kind: 'archive', path: archive } : location;
}
