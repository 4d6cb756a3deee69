import { at } from '../../values/lookup';
import { KubernetesObject } from '../../chart/kubernetes-object';
import { CHECK_LABEL } from '../../checks/pod/job-spec';
import { nameThatFits } from '../check-job-name';
import { isCheckJob } from './check-job';

/** A check Job under a name that does not change with its content, for tools that replace Jobs themselves; anything else as it is. */
export function withStableName(object: KubernetesObject): KubernetesObject {
  if (!isCheckJob(object)) return object;
  const labels = at(object, 'metadata', 'labels');
  const [release, check] = ['app.kubernetes.io/instance', CHECK_LABEL].map((label) => String(at(labels, label) ?? ''));
  return { ...object, metadata: { ...object.metadata, name: nameThatFits(`${release}-${check}`) } };
}
