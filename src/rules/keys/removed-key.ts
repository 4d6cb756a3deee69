import { PAGES } from '../documentation';
import { valueAt } from '../model/lookup';
import { describe, isTruthy } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

const CONTENT_INIT_TAG = 'leave it out: content-init follows the version of Connect; another tag goes into';

/** What is written today in place of each removed key. */
const SUCCESSORS: Readonly<Record<string, string>> = {
  'image.tagPrefix': 'image: { os: "ubuntu-24.04" }; the tag is now <version>-<os>',
  'launcher.defaultInitContainer.tagPrefix': `${CONTENT_INIT_TAG} launcher.defaultInitContainer.tag`,
  'backends.kubernetes.defaultInitContainer.tagPrefix': `${CONTENT_INIT_TAG} backends.kubernetes.defaultInitContainer.tag`,
  'launcher.contentInitContainer': 'launcher: { defaultInitContainer: { … } }',
  'launcher.customRuntimeYaml': 'executionEnvironments: [{ name: "<image>", r: { installations: [ … ] }, python: { … } }]',
  'launcher.additionalRuntimeImages': 'executionEnvironments: [{ name: "<image>", r: { installations: [ … ] }, python: { … } }]',
  'pod.serviceAccountName': 'rbac: { serviceAccount: { name: "…" } }',
  'pod.nodeSelector': 'nodeSelector: { … } at the top level',
};

/** Older values files carry keys that the chart no longer has. */
export const removedKey: Rule<ValuesModel> = {
  id: 'CONNECT014',
  severity: 'error',
  title: 'The chart no longer has this key',
  why: 'What was chosen by it would be lost; the chart renders nothing while it is there.',
  fix: 'write its successor instead',
  documentation: PAGES.chart,
  refusedByChart: true,
  check: (model) =>
    Object.entries(SUCCESSORS)
      .map(([path, fix]) => ({ path, fix, value: valueAt(model.effective, path) }))
      .filter(({ value }) => isTruthy(value))
      .map(({ path, fix, value }) => ({ path, fix, received: describe(value) })),
};
