import { isJsonObject } from '../../values/json';
import { PAGES } from '../documentation';
import { valueAt } from '../model/lookup';
import { describe, isTruthy } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

const ENABLED = 'readinessProbe.enabled';

/** The only probe that the chart switches on. */
export const noReadinessProbe: Rule<ValuesModel> = {
  id: 'CONNECT064',
  severity: 'warning',
  title: 'Nobody asks whether a server is ready',
  why: 'The Service sends users to servers that do not answer yet, and a rolling update takes the old server away before the new one answers.',
  fix: 'readinessProbe: { enabled: true }, with a longer initialDelaySeconds or failureThreshold where starting takes long',
  documentation: PAGES.probes,
  check: ({ values, effective }) => {
    const probe = valueAt(effective, 'readinessProbe');
    if (!isJsonObject(probe) || isTruthy(probe.enabled)) return [];
    return [{ path: ENABLED, received: describe(valueAt(values, ENABLED)) }];
  },
};
