import { PAGES } from '../documentation';
import { valueAt } from '../model/lookup';
import { usesDirectRunner } from '../model/runner';
import { describe, isTruthy } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

const MOUNT_CONTENT = 'sharedStorage.mountContent';

/** Connect would live in a folder of the volume, and content would know nothing of it. */
export const subPathWithoutContentMount: Rule<ValuesModel> = {
  id: 'CONNECT010',
  severity: 'error',
  title: 'Connect uses a folder of the volume that content does not mount',
  why: 'Content pods would look for their files at the top of the volume, or nowhere; the chart renders nothing.',
  fix: 'sharedStorage: { mountContent: true }, or leave sharedStorage.subPath out',
  documentation: PAGES.chart,
  refusedByChart: true,
  check: (model) => {
    const mounted = valueAt(model.effective, MOUNT_CONTENT);
    if (!usesDirectRunner(model) || !isTruthy(valueAt(model.effective, 'sharedStorage.subPath')) || isTruthy(mounted)) return [];
    return [{ path: MOUNT_CONTENT, received: `${describe(mounted)}, and sharedStorage.subPath is set` }];
  },
};
