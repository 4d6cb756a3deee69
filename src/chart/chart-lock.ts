import * as fs from 'node:fs';
import * as path from 'node:path';
import { mistake } from '../errors/posit-connect-error';
import { isJsonObject, Json } from '../values/json';
import { ChartIdentity } from './archive/chart-archive';
import { RemoteChart } from './chart-download';

/** A chart that somebody has looked at: nothing else is taken in its place. */
export interface LockedChart extends ChartIdentity {
  /** Address of the repository, or reference in a registry without a tag. */
  readonly source: string;
  readonly sha256: string;
  /** Its archive in the user's repository, relative to the lock; where there is one, nothing is downloaded. */
  readonly archive?: string;
}

/** What `connect.lock.json` says. */
export interface ChartLock {
  readonly charts: readonly LockedChart[];
  /** Digest of each image, by its name with the tag. */
  readonly images?: Readonly<Record<string, string>>;
}

/** Lies in the working folder, beside `cdk8s.yaml`. */
export const LOCK_FILE = 'connect.lock.json';

const VERSION = 1;

/** The lock in `folder`; undefined where there is none, a mistake where it cannot be read. */
export function readLock(folder = '.'): ChartLock | undefined {
  const file = path.join(folder, LOCK_FILE);
  if (!fs.existsSync(file)) return undefined;
  const lock = parsed(fs.readFileSync(file, 'utf8'));
  if (isLock(lock)) return lock;
  throw mistake('CHART_LOCK', {
    at: file,
    what: 'it is not what "cdk8s-posit-connect vendor" writes',
    fix: 'the file as it was committed; or without it, "npx cdk8s-posit-connect vendor"',
  });
}

/** A lock as it is written: charts and images in the order of their names. */
export function lockText({ charts, images }: ChartLock): string {
  const sorted = [...charts].sort((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1));
  const digests = images === undefined ? {} : { images: Object.fromEntries(Object.entries(images).sort(([left], [right]) => (left < right ? -1 : 1))) };
  return `${JSON.stringify({ lockVersion: VERSION, charts: sorted, ...digests }, undefined, 2)}\n`;
}

/** The entry for `location`; a mistake where charts are locked and this one is not, or where it is locked with another sum. */
export function lockedChart(location: RemoteChart, lock: ChartLock | undefined = readLock()): LockedChart | undefined {
  if (lock === undefined || lock.charts.length === 0) return undefined;
  const wanted = identityOf(location);
  const found = lock.charts.find((each) => keyOf(each) === keyOf(wanted));
  const at = `${wanted.name} ${wanted.version} from ${wanted.source}`;
  if (found === undefined) {
    throw mistake('CHART_NOT_LOCKED', {
      at,
      what: `${LOCK_FILE} has ${lock.charts.map((each) => `${each.name} ${each.version} from ${each.source}`).join(', ')}`,
      fix: `npx cdk8s-posit-connect vendor ${location.kind === 'oci' ? `--oci ${location.reference}` : `--repo ${location.url} --name ${location.name}`} --version ${location.version}`,
    });
  }
  if (location.sha256 === undefined || location.sha256 === found.sha256) return found;
  throw mistake('CHART_LOCK', { at, what: `sha256 in the program is ${location.sha256}, and ${found.sha256} in ${LOCK_FILE}`, fix: 'one of the two; leave out sha256 where there is a lock' });
}

/** What a remote chart is called, and where it comes from. */
export function identityOf(location: RemoteChart): Omit<LockedChart, 'sha256'> {
  const { version } = location;
  return location.kind === 'oci' ? { source: location.reference, name: location.reference.replace(/^.*\//, ''), version } : { source: location.url, name: location.name, version };
}

/** The same chart has the same key, in whatever archive. */
export function keyOf({ source, name, version }: Omit<LockedChart, 'sha256'>): string {
  return JSON.stringify([name, version, source.replace(/\/+$/, '')]);
}

function isLock(value: Json | undefined): value is Json & ChartLock {
  if (!isJsonObject(value) || value.lockVersion !== VERSION || !Array.isArray(value.charts)) return false;
  const isDigests = value.images === undefined || (isJsonObject(value.images) && Object.values(value.images).every((digest) => /^sha256:[0-9a-f]{64}$/.test(String(digest))));
  return isDigests && value.charts.every(isChart);
}

function isChart(value: Json): boolean {
  if (!isJsonObject(value)) return false;
  const { source, name, version, sha256, archive } = value;
  const isArchive = archive === undefined || (typeof archive === 'string' && !path.isAbsolute(archive) && !archive.split(/[\\/]/).includes('..'));
  return isArchive && [source, name, version].every((text) => typeof text === 'string' && text !== '') && /^[0-9a-f]{64}$/.test(String(sha256));
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
