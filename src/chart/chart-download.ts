import { spawnSync } from 'node:child_process';
import * as crypto from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { mistake } from '../errors/posit-connect-error';
import { ChartLocation } from '../options/chart-source';
import { cacheFolder } from './cache-folder';
import { fileDigest, requireDigest } from './digest';
import { findHelm } from './helm-executable';

/** A chart that must be fetched before it can be rendered. */
export type RemoteChart = Extract<ChartLocation, { readonly kind: 'repository' | 'oci' }>;

/** Brings a remote chart onto this machine and gives the path of its archive. */
export type ChartDownload = (location: RemoteChart) => string;

/** Runs `helm pull` with these arguments; gives helm's words when it fails. */
export type HelmPull = (parameters: readonly string[]) => string | undefined;

const SUM_FILE = 'sha256';

/** The archive of a remote chart, from the cache or by `helm pull`. What was once downloaded must stay as it was. */
export function downloadChart(location: RemoteChart, folder: string = cacheFolder(), pull: HelmPull = helmPull): string {
  const place = path.join(folder, 'charts', cacheKey(location));
  const archive = cachedArchive(place) ?? fetchArchive(location, place, pull);
  const recorded = fs.readFileSync(path.join(place, SUM_FILE), 'utf8').trim();
  requireDigest(archive, recorded, origin(location));
  return requireDigest(archive, location.sha256, origin(location));
}

function cachedArchive(place: string): string | undefined {
  if (!fs.existsSync(path.join(place, SUM_FILE))) return undefined;
  return archiveIn(place);
}

function archiveIn(folder: string): string | undefined {
  const name = fs.readdirSync(folder).find((file) => file.endsWith('.tgz'));
  return name && path.join(folder, name);
}

// Fetched beside its place and renamed into it, so that no other process sees half of it.
function fetchArchive(location: RemoteChart, place: string, pull: HelmPull): string {
  fs.mkdirSync(path.dirname(place), { recursive: true, mode: 0o700 });
  const staging = fs.mkdtempSync(`${place}-`);
  try {
    const failure = pull([...pullParameters(location), '--destination', staging]);
    const archive = failure === undefined ? archiveIn(staging) : undefined;
    if (archive === undefined) throw notDownloaded(location, failure ?? 'helm pull left no archive');
    fs.writeFileSync(path.join(staging, SUM_FILE), `${fileDigest(archive)}\n`, { mode: 0o600 });
    return settle(staging, place) ?? path.join(place, path.basename(archive));
  } finally {
    fs.rmSync(staging, { recursive: true, force: true });
  }
}

/** Moves `staging` into its place; where another process was faster, the archive that is there instead. */
function settle(staging: string, place: string): string | undefined {
  const present = cachedArchive(place);
  if (present !== undefined) return present;
  fs.rmSync(place, { recursive: true, force: true });
  try {
    fs.renameSync(staging, place);
    return undefined;
  } catch (error) {
    const faster = cachedArchive(place);
    if (faster === undefined) throw error;
    return faster;
  }
}

function pullParameters(location: RemoteChart): readonly string[] {
  const version = ['--version', location.version];
  return location.kind === 'oci' ? [location.reference, ...version] : [location.name, '--repo', location.url, ...version];
}

function cacheKey(location: RemoteChart): string {
  const { sha256: _pin, ...identity } = location;
  const digest = crypto.createHash('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, 16);
  return `rstudio-connect-${location.version}-${digest}`;
}

function notDownloaded(location: RemoteChart, words: string): Error {
  return mistake('CHART_DOWNLOAD', {
    at: origin(location),
    what: `version ${location.version} could not be downloaded: ${words.trim()}`,
    fix: "a network that reaches it; or ChartSource.archive('…tgz') with a copy; or ChartSource.embedded() for a first look",
  });
}

function origin(location: RemoteChart): string {
  return location.kind === 'oci' ? location.reference : `${location.name} in ${location.url}`;
}

function helmPull(parameters: readonly string[]): string | undefined {
  const result = spawnSync(findHelm().path, ['pull', ...parameters], { encoding: 'utf8', timeout: 120_000 });
  if (result.error) return result.error.message;
  return result.status === 0 ? undefined : result.stderr;
}
