import { PAGES } from '../documentation';
import { valueAt } from '../model/lookup';
import { describe } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

const SWITCHES = [
  'sharedStorage.create', 'sharedStorage.mount', 'sharedStorage.mountContent', 'rbac.create', 'rbac.clusterRoleCreate', 'rbac.serviceAccount.create',
  'pod.haste', 'license.file.mountSubPath', 'prometheus.enabled', 'serviceMonitor.enabled', 'livenessProbe.enabled', 'startupProbe.enabled',
  'readinessProbe.enabled', 'ingress.enabled', 'chronicleAgent.enabled', 'chronicleAgent.autoDiscovery', 'backends.kubernetes.enabled',
  'backends.kubernetes.defaultInitContainer.enabled', 'launcher.enabled', 'launcher.useTemplates', 'launcher.includeDefaultTemplates',
  'launcher.includeTemplateValues', 'launcher.defaultInitContainer.enabled', 'nameservice.enabled',
];

const MEANS_OFF = /^\s*(false|no|off|n|0|disabled?)\s*$/i;

/** In the templates every text is true, but the empty one. */
export const textForSwitch: Rule<ValuesModel> = {
  id: 'CONNECT043',
  severity: 'error',
  title: 'A switch is meant to be off, and its text counts as on',
  why: 'The templates take every text for true, "false" included: the chart does the opposite of what is written.',
  fix: 'false, without quotes',
  documentation: PAGES.chart,
  check: (model) =>
    SWITCHES.map((path) => ({ path, value: valueAt(model.values, path) }))
      .filter(({ value }) => typeof value === 'string' && MEANS_OFF.test(value))
      .map(({ path, value }) => ({ path, received: `the text ${describe(value)}` })),
};
