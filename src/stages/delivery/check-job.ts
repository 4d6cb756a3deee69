import { KubernetesObject } from '../../chart/kubernetes-object';
import { CHECK_LABEL } from '../../checks/pod/job-spec';
import { at } from '../../values/lookup';

/** Whether the object is the Job of a check. */
export function isCheckJob(object: KubernetesObject): boolean {
  return object.kind === 'Job' && typeof at(object, 'metadata', 'labels', CHECK_LABEL) === 'string';
}
