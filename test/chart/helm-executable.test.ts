import { describe, expect, it } from 'vitest';
import { cachedHelm, findHelm, HelmSearch, isUsableVersion } from '../../src/chart/helm-executable';
import { PositConnectErrors } from '../../src/errors/posit-connect-error';

let searches = 0;

/** A search over executables that tell these versions. */
function search(versions: Readonly<Record<string, string>>, variables: Readonly<Record<string, string>> = {}): HelmSearch {
  searches += 1;
  return { variables, cacheFolder: `/cache/${searches}`, probe: (executable) => versions[executable] ?? versions[executable.replace(/^.*\/helm\/.*$/, 'cached')] };
}

describe('helm', () => {
  it('is the one that HELM names, before any other', () => {
    expect(findHelm(search({ '/mine/helm': 'v3.15.0', helm: 'v3.22.0' }, { HELM: '/mine/helm' }))).toEqual({ path: '/mine/helm', version: 'v3.15.0' });
  });

  it('is the one in PATH, before the cache', () => {
    expect(findHelm(search({ helm: 'v4.3.1', cached: 'v3.22.0' })).path).toBe('helm');
  });

  it('is the one in the cache, where PATH has none or an old one', () => {
    const withOld = search({ helm: 'v2.17.0', cached: 'v3.22.0' });
    expect(findHelm(withOld).path).toBe(cachedHelm(withOld.cacheFolder));
  });

  it.each(['v3.8.0', 'v3.22', 'v3.19.2+g8766e71', 'v4.3.1'])('is taken as %s', (version) => expect(isUsableVersion(version)).toBe(true));
  it.each(['v3.7.2', 'v2.17.0', 'no version'])('is not taken as %s', (version) => expect(isUsableVersion(version)).toBe(false));

  const missing: readonly [string, () => HelmSearch, string, readonly string[]][] = [
    ['nowhere', () => search({}), 'HELM_NOT_FOUND', ['PATH', 'cache', 'https://helm.sh']],
    ['not where HELM says, though PATH has one', () => search({ helm: 'v3.22.0' }, { HELM: '/gone' }), 'HELM_NOT_FOUND', ['HELM', '/gone', 'install']],
    ['too old everywhere', () => search({ helm: 'v2.17.0' }), 'HELM_TOO_OLD', ['v2.17.0', '3.8', 'newer']],
  ];
  it.each(missing)('is missed with a way out when it is %s', (_title, where, code, words) => {
    let error: unknown;
    try {
      findHelm(where());
    } catch (caught) {
      error = caught;
    }
    expect(PositConnectErrors.codeOf(error)).toBe(code);
    for (const word of words) expect(String(error)).toContain(word);
  });
});
