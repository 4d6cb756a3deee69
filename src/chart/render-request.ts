import { ChartLocation } from '../options/chart-source';
import { RenderCacheChoice } from '../options/render-cache';
import { JsonObject } from '../values/json';

/** Everything that the objects of a release depend on, and how they may be kept. */
export interface RenderRequest {
  readonly chart: ChartLocation;
  readonly releaseName: string;
  readonly namespace: string;
  readonly values: JsonObject;
  /** Kubernetes version that the chart sees, e.g. `1.34.0`. */
  readonly kubeVersion: string;
  /** Further API versions that the chart sees, e.g. `monitoring.coreos.com/v1`. */
  readonly apiVersions: readonly string[];
  /** Where the objects may be kept. */
  readonly cache: RenderCacheChoice;
  /** Construct path, for messages. */
  readonly at: string;
}
