import { requireChart } from './archive/chart-archive';
import { ChartDownload, downloadChart, RemoteChart } from './chart-download';
import { identityOf } from './chart-lock';

/** The archive of a remote chart; a mistake where it holds anything else. */
export function requiredDownload(location: RemoteChart, download: ChartDownload = downloadChart): string {
  const identity = identityOf(location);
  return requireChart(download(location), identity, identity.source);
}
