import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { cacheFolder, CacheSurroundings } from '../../src/chart/cache-folder';
import { cachedHelm, findHelm, PINNED_HELM_VERSION } from '../../src/chart/helm-executable';

interface ScriptedLocation {
  readonly PINNED_HELM: string;
  helmCache(surroundings: CacheSurroundings): string;
  helmCandidates(variables: CacheSurroundings['variables']): string[];
}

/** The script runs before anything is installed or compiled, so it has the places written down a second time. */
let script: ScriptedLocation;
beforeAll(async () => {
  script = await import(pathToFileURL(join(__dirname, '../../scripts/helm/location.mjs')).href);
});

describe('ensure-helm puts helm where the library looks for it', () => {
  it('in the same version', () => expect(script.PINNED_HELM).toBe(PINNED_HELM_VERSION));

  it.each([
    ['linux', {}],
    ['linux', { XDG_CACHE_HOME: '/var/cache/me' }],
    ['darwin', {}],
    ['darwin', { XDG_CACHE_HOME: '/var/cache/me' }],
    ['win32', {}],
    ['win32', { LOCALAPPDATA: '/Users/me/Local' }],
  ])('on %s with %j', (platform, variables) => {
    const surroundings = { platform, home: '/home/me', variables };
    expect(join(script.helmCache(surroundings), 'helm')).toBe(cachedHelm(cacheFolder(surroundings)));
  });

  it.each([{}, { HELM: '/opt/helm' }])('in the same order, with %j', (variables) => {
    const tried: string[] = [];
    const probe = (executable: string): undefined => {
      tried.push(executable);
    };
    expect(() => findHelm({ variables, cacheFolder: cacheFolder(), probe })).toThrow();
    expect(script.helmCandidates(variables)).toEqual(tried);
  });
});
