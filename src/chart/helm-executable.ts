import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { mistake } from '../errors/posit-connect-error';
import { cacheFolder } from './cache-folder';
import { rememberedVersion, VersionProbe } from './remembered-version';

/** Version that `ensure-helm` fetches. */
export const PINNED_HELM_VERSION = '3.22.0';

const OLDEST_MAJOR = 3;
const OLDEST_MINOR = 8;

/** A helm that was found, and the version it tells. */
export interface HelmExecutable {
  readonly path: string;
  readonly version: string;
}

/** Where helm may be, in the order of search. */
export interface HelmSearch {
  readonly variables: { readonly [name: string]: string | undefined };
  readonly cacheFolder: string;
  readonly probe: VersionProbe;
}

const found = new Map<string, HelmExecutable>();

/** The helm to render with: from `HELM`, from PATH, or from the cache. Found once in a process. */
export function findHelm(search: HelmSearch = defaultSearch()): HelmExecutable {
  const key = JSON.stringify([search.variables.HELM, search.variables.PATH, search.cacheFolder]);
  const known = found.get(key);
  if (known) return known;
  const helm = searchHelm(search);
  found.set(key, helm);
  return helm;
}

/** Path of the helm that `ensure-helm` puts into the cache. */
export function cachedHelm(folder: string): string {
  return path.join(folder, 'helm', PINNED_HELM_VERSION, process.platform === 'win32' ? 'helm.exe' : 'helm');
}

/** Whether a version line such as `v3.22.0+gabc` or `v3.22` names a helm that can render. */
export function isUsableVersion(line: string): boolean {
  const [, major, minor] = /^v?(\d+)\.(\d+)/.exec(line) ?? [];
  if (major === undefined || minor === undefined) return false;
  return Number(major) > OLDEST_MAJOR || (Number(major) === OLDEST_MAJOR && Number(minor) >= OLDEST_MINOR);
}

function searchHelm(search: HelmSearch): HelmExecutable {
  const { HELM: chosen } = search.variables;
  const candidates = chosen ? [chosen] : ['helm', cachedHelm(search.cacheFolder)];
  const tooOld: string[] = [];
  for (const candidate of candidates) {
    const version = search.probe(candidate);
    if (version === undefined) continue;
    if (isUsableVersion(version)) return { path: candidate, version };
    tooOld.push(`${candidate} is ${version}`);
  }
  if (tooOld.length > 0) {
    throw mistake('HELM_TOO_OLD', {
      at: 'helm',
      what: tooOld.join(', '),
      fix: `helm ${OLDEST_MAJOR}.${OLDEST_MINOR} or newer, e.g. by "npx cdk8s-posit-connect-ensure-helm", or HELM=/path/to/helm`,
    });
  }
  throw mistake('HELM_NOT_FOUND', {
    at: 'helm',
    what: chosen ? `HELM is ${chosen}, which cannot be run` : 'no helm in HELM, in PATH or in the cache',
    fix: 'install helm from https://helm.sh/docs/intro/install/, or run "npx cdk8s-posit-connect-ensure-helm", or set HELM=/path/to/helm',
  });
}

function defaultSearch(): HelmSearch {
  return { variables: process.env, cacheFolder: cacheFolder(), probe: (executable) => rememberedVersion(executable, probeVersion) };
}

function probeVersion(executable: string): string | undefined {
  if (path.isAbsolute(executable) && !fs.existsSync(executable)) return undefined;
  const result = spawnSync(executable, ['version', '--template', '{{.Version}}'], { encoding: 'utf8' });
  return result.error || result.status !== 0 ? undefined : result.stdout.trim();
}
