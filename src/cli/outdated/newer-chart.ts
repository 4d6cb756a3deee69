import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { ChartIdentity, requireChartArchive } from '../../chart/archive/chart-archive';
import { RemoteChart } from '../../chart/chart-download';
import { identityOf } from '../../chart/chart-lock';
import { findHelm } from '../../chart/helm-executable';
import { readKubernetesYaml } from '../../chart/kubernetes-yaml';
import { NamedChart, remoteChart } from '../../chart/named-chart';
import { requiredDownload } from '../../chart/required-download';
import { isJsonObject } from '../../values/json';
import { Unreadable } from '../unreadable';

/** The chart that the user wants to compare with. */
export interface WantedChart extends Omit<NamedChart, 'sha256'> {
  readonly archive?: string;
}

/** A packed chart on this machine, and what it is. */
export interface FoundChart extends ChartIdentity {
  readonly path: string;
}

/** The chart to compare with: an archive, a version, or the newest one that is published. */
export function newerChart(wanted: WantedChart): FoundChart {
  if (wanted.archive !== undefined) {
    const path = resolve(wanted.archive);
    if (!existsSync(path)) throw new Unreadable(`${wanted.archive} cannot be read: there is no such file.`);
    return { ...requireChartArchive(path, '--archive'), path };
  }
  const any = remoteChart(wanted);
  const location = { ...any, version: wanted.version ?? newestVersion(any) };
  const identity = identityOf(location);
  return { name: identity.name, version: identity.version, path: requiredDownload(location) };
}

function newestVersion(location: RemoteChart): string {
  const place = location.kind === 'oci' ? [location.reference] : [location.name, '--repo', location.url];
  const { status, stdout, stderr, error } = spawnSync(findHelm().path, ['show', 'chart', ...place], { encoding: 'utf8', timeout: 120_000 });
  if (status !== 0) throw new Unreadable(`The newest version cannot be asked for: ${(error?.message ?? stderr).trim()} (with --archive or --version nothing is asked)`);
  const [chart] = readKubernetesYaml(stdout);
  if (isJsonObject(chart) && chart.version !== undefined) return String(chart.version);
  throw new Unreadable('The newest version cannot be asked for: helm tells none.');
}
