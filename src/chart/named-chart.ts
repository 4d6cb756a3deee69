import { RemoteChart } from './chart-download';
import { ChartSource } from '../options/chart-source';

/** A chart as somebody names it in words, e.g. on the command line. */
export interface NamedChart {
  readonly version?: string;
  readonly repo?: string;
  readonly name?: string;
  readonly oci?: string;
  readonly sha256?: string;
}

/** Where that chart is: in a registry, in a repository, else in Posit's. */
export function remoteChart({ version, repo, name, oci, sha256 }: NamedChart): RemoteChart {
  return sourceOf({ version, repo, name, oci, sha256 })._location as RemoteChart;
}

function sourceOf({ version, repo, name, oci, sha256 }: NamedChart): ChartSource {
  if (oci !== undefined) return ChartSource.oci({ reference: oci, version, sha256 });
  return repo === undefined ? ChartSource.official({ version, sha256 }) : ChartSource.repository({ url: repo, name, version, sha256 });
}
