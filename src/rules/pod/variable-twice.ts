import { PAGES } from '../documentation';
import { valueAt } from '../model/lookup';
import { namedItems, repeated } from '../model/pod-lists';
import { isTruthy } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

/** The chart sets variables of its own before those of the user. */
export const variableTwice: Rule<ValuesModel> = {
  id: 'CONNECT047',
  severity: 'warning',
  title: 'An environment variable is set twice',
  why: 'One of the two is lost, and tools that compare the cluster with the manifests never find them equal.',
  fix: 'one entry in pod.env; leave out what the chart sets: pod.haste and license stand for RSTUDIO_CONNECT_HASTE and RSC_LICENSE…',
  documentation: PAGES.chart,
  check: (model) => repeated(namedItems(model, 'pod.env', 'name'), chartVariables(model)).map(({ path, name }) => ({ path, received: `${JSON.stringify(name)} again` })),
};

function chartVariables(model: ValuesModel): ReadonlySet<string> {
  const isOn = (path: string) => isTruthy(valueAt(model.effective, path));
  return new Set([
    ...(isOn('pod.haste') ? ['RSTUDIO_CONNECT_HASTE'] : []),
    ...(isOn('license.key') ? ['RSC_LICENSE'] : []),
    ...(isOn('license.server') ? ['RSC_LICENSE_SERVER'] : []),
    ...(isOn('license.file.contents') || isOn('license.file.secret') ? ['RSC_LICENSE_FILE_PATH'] : []),
  ]);
}
