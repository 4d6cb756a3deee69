import { PAGES } from '../documentation';
import { chartVolumes, namedItems, repeated } from '../model/pod-lists';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

/** The chart renders volumes of one name without a word; Kubernetes does not take them. */
export const volumeTwice: Rule<ValuesModel> = {
  id: 'CONNECT048',
  severity: 'error',
  title: 'Two volumes of the server have one name',
  why: 'Kubernetes refuses the Deployment, and Connect is not installed or not updated.',
  fix: 'another name in pod.volumes, and in the mounts that use it; the chart takes some names for itself',
  documentation: PAGES.volumes,
  check: (model) => repeated(namedItems(model, 'pod.volumes', 'name'), chartVolumes(model)).map(({ path, name }) => ({ path, received: `${JSON.stringify(name)} again` })),
};
