import { PAGES } from '../documentation';
import { RunningVersion, serverVersion } from '../model/connect-version';
import { GcfgSetting, settingText } from '../model/gcfg-settings';
import { isWritten, valueAt } from '../model/lookup';
import { isOlder, ReleaseNumber } from '../model/release-number';
import { usesDirectRunner } from '../model/runner';
import { LATEST, releaseOf } from '../model/setting-releases';
import { isTruthy } from '../model/truth';
import { formatPath } from '../model/value-path';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

interface Feature {
  readonly name: string;
  readonly since: ReleaseNumber['parts'];
  readonly isUsed: (model: ValuesModel, server: RunningVersion) => boolean;
}

const FEATURES: readonly Feature[] = [
  { name: 'backends.kubernetes', since: [2026, 4, 0], isUsed: usesDirectRunner },
  { name: 'executionEnvironments', since: [2026, 3, 0], isUsed: (model) => isTruthy(valueAt(model.effective, 'executionEnvironments')) },
  { name: 'nameservice', since: [2026, 1, 0], isUsed: (model) => isTruthy(valueAt(model.effective, 'nameservice.enabled')) },
  {
    name: 'sharedStorage.subPath',
    since: [2026, 8, 0],
    // By the version of the chart the chart itself judges.
    isUsed: (model, server) => server.path[0] === 'image' && usesDirectRunner(model) && isTruthy(valueAt(model.effective, 'sharedStorage.subPath')),
  },
];

/** The chart compares no version of Connect with what is asked of it, but for one feature, and never the tag. */
export const newerFeature: Rule<ValuesModel> = {
  id: 'CONNECT053',
  severity: 'error',
  title: 'This version of Connect does not have what is asked of it',
  why: 'Connect refuses to start on a setting that it does not know.',
  fix: 'a later version, or leave the feature out',
  documentation: PAGES.chart,
  check: (model) => {
    const server = serverVersion(model);
    if (server === undefined || server.number.preview) return [];
    const features = FEATURES.filter(({ since, isUsed }) => isOlder(server.number, since) && isUsed(model, server));
    return [...features, ...newerSettings(model, server)].map(({ name, since }) => ({
      path: server.path,
      received: `${JSON.stringify(server.text)}, and ${name} came with ${release(since)}`,
      fix: `versionOverride: "${release(since)}" or later, or leave ${name} out`,
    }));
  },
};

function newerSettings(model: ValuesModel, server: RunningVersion): readonly Pick<Feature, 'name' | 'since'>[] {
  if (!isOlder(server.number, LATEST)) return [];
  return model.settings.flatMap((setting) => {
    const since = releaseOf(setting);
    if (since === undefined || !isOlder(server.number, since)) return [];
    return isWritten(model.values, setting.path) && !isChartsOwn(setting) ? [{ name: formatPath(setting.path), since }] : [];
  });
}

// The chart says so itself, whatever the version.
function isChartsOwn(setting: GcfgSetting): boolean {
  return /^chronicle$/i.test(setting.section) && /^enabled$/i.test(setting.name) && settingText(setting).toLowerCase() !== 'true';
}

function release([year, month, patch]: ReleaseNumber['parts']): string {
  return `${year}.${String(month).padStart(2, '0')}.${patch}`;
}
