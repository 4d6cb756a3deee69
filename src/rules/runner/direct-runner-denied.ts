import { PAGES } from '../documentation';
import { valueAt } from '../model/lookup';
import { usesDirectRunner } from '../model/runner';
import { describe, scalarText } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

const ENABLED = 'config.Kubernetes.Enabled';

/** The chart writes this setting itself, and takes the user's word for a contradiction. */
export const directRunnerDenied: Rule<ValuesModel> = {
  id: 'CONNECT002',
  severity: 'error',
  title: 'The direct runner is on in the chart and off in the configuration',
  why: 'Connect would run content on its own pod while the rights and Job bases for pods are there; the chart renders nothing.',
  fix: 'leave config.Kubernetes.Enabled out, or switch the runner off with backends: { kubernetes: { enabled: false } }',
  documentation: PAGES.directRunner,
  refusedByChart: true,
  check: (model) => {
    const enabled = valueAt(model.effective, ENABLED);
    if (!usesDirectRunner(model) || !/^(false|0)$/i.test(scalarText(enabled))) return [];
    return [{ path: ENABLED, received: describe(enabled) }];
  },
};
