import { GcfgSetting } from './gcfg-settings';
import { ReleaseNumber } from './release-number';

type Release = ReleaseNumber['parts'];

/** Releases of Connect with which settings came, by the section alone where all of it came at once; in small letters. */
export const RELEASES: ReadonlyMap<string, Release> = new Map([
  ['chronicle', [2026, 6, 0]],
  ['executionenvironments', [2026, 3, 0]],
  ['https.stricttransportsecuritymaxage', [2024, 9, 0]],
  ['kubernetes', [2026, 4, 0]],
  ['kubernetes.datadirpvcsubpath', [2026, 8, 0]],
  ['oauth2.usepkce', [2024, 11, 0]],
]);

/** The last of them: releases from here on know all of these settings. */
export const LATEST: Release = [2026, 8, 0];

/** The first release that knows `setting`; undefined for one that all releases know, or that nobody has looked up. */
export function releaseOf({ section, name }: Pick<GcfgSetting, 'section' | 'name'>): Release | undefined {
  return RELEASES.get(`${section}.${name}`.toLowerCase()) ?? RELEASES.get(section.toLowerCase());
}
