import { accessSync, constants, statSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';

/** The helm that is fetched where the machine has none. */
export const PINNED_HELM = '3.22.0';

/** The oldest helm that renders the chart, as major and minor number. */
export const OLDEST_HELM = [3, 8];

/** Folder for helm binaries of this project: by the platform's convention, one folder per version. */
export function helmCache(env = process.env, platform = process.platform) {
  return join(cacheRoot(env, platform), 'cdk8s-posit-connect', 'helm', PINNED_HELM);
}

/** Places where helm may be, best first: the one named in HELM alone, or else those on PATH, then the cache. */
export function helmCandidates(env = process.env, platform = process.platform) {
  if (env.HELM) return [env.HELM];
  const file = helmFile(platform);
  const onPath = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean).map((folder) => join(folder, file));
  return [...onPath, join(helmCache(env, platform), file)].filter(isExecutable);
}

/** Name of the executable. */
export function helmFile(platform = process.platform) {
  return platform === 'win32' ? 'helm.exe' : 'helm';
}

/** The user's own folder, also where HOME is empty. */
export function home(env = process.env) {
  return env.HOME || env.USERPROFILE || homedir() || userInfo().homedir;
}

function cacheRoot(env, platform) {
  if (platform === 'win32') return env.LOCALAPPDATA || join(home(env), 'AppData', 'Local');
  if (platform === 'darwin') return join(home(env), 'Library', 'Caches');
  return env.XDG_CACHE_HOME && isAbsolute(env.XDG_CACHE_HOME) ? env.XDG_CACHE_HOME : join(home(env), '.cache');
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
