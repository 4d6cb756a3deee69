import { PAGES } from '../documentation';
import { valueAt } from '../model/lookup';
import { isOlder, releaseNumber } from '../model/release-number';
import { usesDirectRunner } from '../model/runner';
import { describe, isTruthy } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

const FIRST_VERSION = [2026, 8, 0] as const;

/** The setting behind the sub-path came with Connect 2026.08.0. */
export const subPathVersion: Rule<ValuesModel> = {
  id: 'CONNECT011',
  severity: 'error',
  title: 'This version of Connect knows no folder of the volume for content',
  why: 'Connect refuses to start on a setting that it does not know; the chart renders nothing.',
  fix: 'versionOverride: "2026.08.0" or later, or leave sharedStorage.subPath out',
  documentation: PAGES.chart,
  refusedByChart: true,
  check: (model) => {
    if (!usesDirectRunner(model) || !isTruthy(valueAt(model.effective, 'sharedStorage.subPath'))) return [];
    const chosen = valueAt(model.effective, 'versionOverride');
    const version = isTruthy(chosen) ? chosen : model.connectVersion;
    return knowsSubPath(version) ? [] : [{ path: 'versionOverride', received: `${describe(version)}, and sharedStorage.subPath is set` }];
  },
};

// The chart lets previews pass, whatever release they lead to.
function knowsSubPath(version: unknown): boolean {
  const number = typeof version === 'string' ? releaseNumber(version) : undefined;
  return number !== undefined && (number.preview || !isOlder(number, FIRST_VERSION));
}
