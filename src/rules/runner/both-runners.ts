import { PAGES } from '../documentation';
import { isWritten, valueAt } from '../model/lookup';
import { usesDirectRunner, usesLauncher } from '../model/runner';
import { describe } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

const DIRECT = 'backends.kubernetes.enabled';

/** The direct runner is on by default: whoever switches the Launcher on has both. */
export const bothRunners: Rule<ValuesModel> = {
  id: 'CONNECT001',
  severity: 'error',
  title: 'Both runners are switched on',
  why: 'Connect can start content through one runner only; the chart renders nothing.',
  fix: 'execution: Execution.kubernetes() or .launcher() alone in a program; in values launcher: { enabled: false } for the direct runner (Connect 2026.04 and later), or backends: { kubernetes: { enabled: false } } to stay with the Launcher',
  documentation: PAGES.directRunner,
  refusedByChart: true,
  check: (model) => {
    if (!usesDirectRunner(model) || !usesLauncher(model)) return [];
    const direct = isWritten(model.values, DIRECT) ? describe(valueAt(model.values, DIRECT)) : 'true by default';
    return [{ path: 'launcher.enabled', received: `${describe(valueAt(model.values, 'launcher.enabled'))}, and ${DIRECT} is ${direct}` }];
  },
};
