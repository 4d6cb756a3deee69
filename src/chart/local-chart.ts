import * as fs from 'node:fs';
import * as path from 'node:path';
import { mistake } from '../errors/posit-connect-error';
import { ChartLocation } from '../options/chart-source';
import { requireChart, requireChartArchive } from './archive/chart-archive';
import { ChartDownload, downloadChart, RemoteChart } from './chart-download';
import { LOCK_FILE, lockedChart } from './chart-lock';
import { requireDigest } from './digest';
import { inPackage } from './package-folder';
import { requiredDownload } from './required-download';
import { withSubstitute } from './substituted-chart';

/** A chart on this machine: a folder, or a packed archive. */
export interface LocalChart {
  readonly path: string;
  /** How messages name it, e.g. `rstudio-connect 0.21.0 from https://helm.rstudio.com`. */
  readonly title: string;
}

/** The chart of `asked` on this machine, downloaded at most once. */
export function localChart(asked: ChartLocation, download: ChartDownload = downloadChart): LocalChart {
  const location = withSubstitute(asked);
  switch (location.kind) {
    case 'embedded':
      return { path: inPackage('charts', 'connect-preview'), title: 'the embedded preview chart' };
    case 'directory':
      return { path: requireChartFolder(path.resolve(location.path)), title: location.path };
    case 'archive':
      return { path: requireArchive(path.resolve(location.path), location.sha256), title: location.path };
    case 'repository':
      return { path: remoteArchive(location, download), title: `${location.name} ${location.version} from ${location.url}` };
    case 'oci':
      return { path: remoteArchive(location, download), title: `${location.reference} ${location.version}` };
  }
}

/** The archive of a remote chart: the vendored one where the lock names it, else the downloaded one. */
function remoteArchive(location: RemoteChart, download: ChartDownload): string {
  const locked = lockedChart(location);
  const at = `${locked?.name ?? ''} ${location.version} in ${LOCK_FILE}`.trim();
  if (locked?.archive === undefined) return requiredDownload({ ...location, sha256: locked?.sha256 ?? location.sha256 }, download);
  const archive = path.resolve(locked.archive);
  if (fs.existsSync(archive)) return requireChart(requireDigest(archive, locked.sha256, at), locked, at);
  throw mistake('CHART_NOT_FOUND', { at, what: `${locked.archive} does not exist`, fix: 'the archive as it was committed; or "npx cdk8s-posit-connect vendor" once more' });
}

function requireChartFolder(folder: string): string {
  if (fs.existsSync(path.join(folder, 'Chart.yaml'))) return folder;
  throw mistake('CHART_NOT_FOUND', {
    at: 'ChartSource.directory',
    what: `${folder} holds no Chart.yaml`,
    fix: 'the folder of an unpacked chart, or ChartSource.archive for a .tgz',
  });
}

function requireArchive(file: string, sha256: string | undefined): string {
  if (!fs.existsSync(file)) {
    throw mistake('CHART_NOT_FOUND', {
      at: 'ChartSource.archive',
      what: `${file} does not exist`,
      fix: 'the path of a .tgz, e.g. from "helm pull rstudio-connect --repo https://helm.rstudio.com --version 0.21.0"',
    });
  }
  requireChartArchive(requireDigest(file, sha256, 'ChartSource.archive'), 'ChartSource.archive');
  return file;
}
