import { PAGES } from '../documentation';
import { textAt, valueAt } from '../model/lookup';
import { usesDirectRunner } from '../model/runner';
import { describe, isTruthy } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

const SETTING = 'config.Kubernetes.Namespace';

/** The chart writes this setting from `backends.kubernetes.namespace`, where it also places the rights. */
export const contentNamespaceConflict: Rule<ValuesModel> = {
  id: 'CONNECT003',
  severity: 'error',
  title: 'Two namespaces are named for content',
  why: 'Connect would start content in a namespace in which it has no rights; the chart renders nothing.',
  fix: 'leave config.Kubernetes.Namespace out and name the namespace in backends: { kubernetes: { namespace: "…" } }',
  documentation: PAGES.directRunner,
  refusedByChart: true,
  check: (model) => {
    const setting = valueAt(model.effective, SETTING);
    const chosen = textAt(model.effective, 'backends.kubernetes.namespace') || model.namespace;
    if (!usesDirectRunner(model) || !isTruthy(setting) || setting === chosen) return [];
    return [{ path: SETTING, received: `${describe(setting)}, while content goes to ${JSON.stringify(chosen)}` }];
  },
};
