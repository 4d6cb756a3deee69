import { homedir, userInfo } from 'node:os';
import { join } from 'node:path';

// The library searches in the same places (src/chart/helm-executable.ts, cache-folder.ts); test/scripts/helm-location.test.ts holds them together.

/** The helm that is fetched where the machine has none. */
export const PINNED_HELM = '3.22.0';

/** The oldest helm that renders the chart: major and minor number. */
export const OLDEST_HELM = [3, 8];

/** What to start, best first: the helm named in HELM and no other, or else the one on PATH, then the cached one. */
export function helmCandidates(env = process.env) {
  return env.HELM ? [env.HELM] : ['helm', join(helmCache(), helmFile())];
}

/** Folder of the pinned helm in this project's cache, by the convention of the platform. */
export function helmCache({ platform, home, variables } = { platform: process.platform, home: homedir() || userInfo().homedir, variables: process.env }) {
  return join(cacheRoot(platform, home, variables), 'helm', PINNED_HELM);
}

/** Name of the executable. */
export function helmFile(platform = process.platform) {
  return platform === 'win32' ? 'helm.exe' : 'helm';
}

function cacheRoot(platform, home, variables) {
  const name = 'cdk8s-posit-connect';
  if (variables.XDG_CACHE_HOME) return join(variables.XDG_CACHE_HOME, name);
  if (platform === 'win32') return join(variables.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), name, 'Cache');
  if (platform === 'darwin') return join(home, 'Library', 'Caches', name);
  return join(home, '.cache', name);
}
