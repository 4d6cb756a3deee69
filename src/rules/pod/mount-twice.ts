import { PAGES } from '../documentation';
import { textAt, valueAt } from '../model/lookup';
import { namedItems, repeated } from '../model/pod-lists';
import { isTruthy } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

/** Two volumes cannot lie at one path. */
export const mountTwice: Rule<ValuesModel> = {
  id: 'CONNECT049',
  severity: 'error',
  title: 'Two volumes are mounted at one path of the server',
  why: 'Kubernetes refuses the Deployment, and Connect is not installed or not updated.',
  fix: 'another mountPath in pod.volumeMounts; the volume of the data is mounted by sharedStorage',
  documentation: PAGES.volumes,
  check: (model) => repeated(namedItems(model, 'pod.volumeMounts', 'mountPath'), chartMounts(model)).map(({ path, name }) => ({ path, received: `${JSON.stringify(name)} again` })),
};

function chartMounts(model: ValuesModel): ReadonlySet<string> {
  const stored = ['sharedStorage.create', 'sharedStorage.mount'].some((path) => isTruthy(valueAt(model.effective, path)));
  return new Set(['/etc/rstudio-connect/rstudio-connect.gcfg', ...(stored ? [textAt(model.effective, 'sharedStorage.path')] : [])]);
}
