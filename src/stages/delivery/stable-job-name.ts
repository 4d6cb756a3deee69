import * as crypto from 'node:crypto';
import { KubernetesObject } from '../../chart/kubernetes-object';
import { CHECK_LABEL } from '../labels';
import { isCheckJob } from './check-job';
import { valueIn } from './value-in';

const LONGEST_JOB_NAME = 61;
const DIGEST_LENGTH = 8;

/** A check Job under a name that does not change with its content, for tools that replace Jobs themselves; anything else as it is. */
export function withStableName(object: KubernetesObject): KubernetesObject {
  if (!isCheckJob(object)) return object;
  const labels = valueIn(object, 'metadata', 'labels');
  const [release, check] = ['app.kubernetes.io/instance', CHECK_LABEL].map((label) => String(valueIn(labels, label) ?? ''));
  return { ...object, metadata: { ...object.metadata, name: shortened(`${release}-${check}`) } };
}

// Two long names may begin alike.
function shortened(name: string): string {
  if (name.length <= LONGEST_JOB_NAME) return name;
  const digest = crypto.createHash('sha256').update(name).digest('hex').slice(0, DIGEST_LENGTH);
  return `${name.slice(0, LONGEST_JOB_NAME - DIGEST_LENGTH - 1).replace(/-+$/, '')}-${digest}`;
}
