import * as crypto from 'node:crypto';
import { k8s } from 'cdk8s-plus-28';
import { KubernetesObject } from '../chart/kubernetes-object';
import { CheckJob } from '../checks/check-job';
import { isJsonObject, Json, JsonObject } from '../values/json';
import { mergeValues } from '../values/merge';
import { libraryLabels } from './labels';

// The pods of an Indexed Job are called after it with an index behind, and their host names end at 63.
const LONGEST_JOB_NAME = 61;
const HASH_LENGTH = 8;

/** The Jobs of a stage, and before them the service account of the pods that name none. */
export function checkJobObjects(jobs: readonly CheckJob[], releaseName: string, stage: string): readonly KubernetesObject[] {
  const account = `${releaseName}-${stage}`;
  const namespaces = new Set(jobs.filter((job) => job.serviceAccountName === undefined).map((job) => job.namespace));
  return [
    ...[...namespaces].map((namespace) => serviceAccount(account, namespace, releaseName, stage)),
    ...jobs.map((job) => jobObject(job, account, releaseName, stage)),
  ];
}

/** Name of a Job: Jobs are immutable, so a changed one gets another name by the digest of its content. */
export function jobName(releaseName: string, check: string, content: JsonObject): string {
  const digest = crypto.createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, HASH_LENGTH);
  const stem = `${releaseName}-${check}`.slice(0, LONGEST_JOB_NAME - HASH_LENGTH - 1).replace(/-+$/, '');
  return `${stem}-${digest}`;
}

function serviceAccount(name: string, namespace: string, releaseName: string, stage: string): KubernetesObject {
  return {
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: { name, namespace, labels: libraryLabels(releaseName, stage) },
    automountServiceAccountToken: false,
  };
}

function jobObject(job: CheckJob, account: string, releaseName: string, stage: string): KubernetesObject {
  const labels = { ...libraryLabels(releaseName, stage), 'cdk8s-posit-connect/check': job.name };
  const added = { template: { metadata: { labels }, spec: { serviceAccountName: job.serviceAccountName ?? account } } };
  const spec = mergeValues(k8s.toJson_JobSpec(job.spec) as JsonObject, added);
  const name = jobName(releaseName, job.name, sorted({ namespace: job.namespace, spec }) as JsonObject);
  return { apiVersion: 'batch/v1', kind: 'Job', metadata: { name, namespace: job.namespace, labels }, spec };
}

// The name must not depend on the order in which a spec was written down.
function sorted(value: Json | undefined): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isJsonObject(value)) return value as Json;
  return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]));
}
