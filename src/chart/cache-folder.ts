import * as os from 'node:os';
import * as path from 'node:path';

/** What the place of the cache depends on. */
export interface CacheSurroundings {
  readonly platform: string;
  readonly home: string;
  readonly variables: { readonly [name: string]: string | undefined };
}

const FOLDER = 'cdk8s-posit-connect';

/** The library's cache folder, by the convention of the platform. */
export function cacheFolder(surroundings: CacheSurroundings = currentSurroundings()): string {
  const { platform, home, variables } = surroundings;
  const xdg = variables.XDG_CACHE_HOME;
  if (xdg) return path.join(xdg, FOLDER);
  if (platform === 'win32') return path.join(variables.LOCALAPPDATA ?? path.join(home, 'AppData', 'Local'), FOLDER, 'Cache');
  if (platform === 'darwin') return path.join(home, 'Library', 'Caches', FOLDER);
  return path.join(home, '.cache', FOLDER);
}

function currentSurroundings(): CacheSurroundings {
  return { platform: process.platform, home: os.homedir() || os.userInfo().homedir, variables: process.env };
}
