import { KubernetesObject } from '../../chart/kubernetes-object';
import { CHECK_LABEL } from '../labels';
import { valueIn } from './value-in';

/** Whether the object is the Job of a check. */
export function isCheckJob(object: KubernetesObject): boolean {
  return object.kind === 'Job' && typeof valueIn(object, 'metadata', 'labels', CHECK_LABEL) === 'string';
}
