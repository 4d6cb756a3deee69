import { k8s } from 'cdk8s-plus-28';
import { KubernetesObject } from '../chart/kubernetes-object';
import { CheckJob } from '../checks/check-job';
import { CHECK_LABEL } from '../checks/pod/job-spec';
import { isJsonObject, Json, JsonObject } from '../values/json';
import { listAt, mapAt } from '../values/lookup';
import { mergeValues } from '../values/merge';
import { accountName, checkAccounts } from './check-accounts';
import { checkFiles, filesVolumes } from './check-files';
import { nameWithDigest } from './check-job-name';
import { ImageMirror } from './image-mirror';
import { libraryLabels } from './labels';

/** The Jobs of a stage, and before them the accounts and files of their pods; images come by way of `mirror`. */
export function checkJobObjects(jobs: readonly CheckJob[], releaseName: string, stage: string, mirror = new ImageMirror(undefined, releaseName)): readonly KubernetesObject[] {
  // Once: the mirror learns of images from each Job, and ConfigMap and volume must have the same name.
  const own = jobs.map((job) => withFilesFrom(job, mirror));
  return [
    ...checkAccounts(own, releaseName, stage),
    ...own.flatMap((job) => checkFiles(job, releaseName, stage)),
    ...own.map((job) => jobObject(job, releaseName, stage, mirror)),
  ];
}

/** Name of a Job: Jobs are immutable, so a changed one gets another name by the digest of its content. */
export function jobName(releaseName: string, check: string, content: JsonObject): string {
  return nameWithDigest(`${releaseName}-${check}`, JSON.stringify(content));
}

function withFilesFrom(job: CheckJob, mirror: ImageMirror): CheckJob {
  if (job.files === undefined) return job;
  return { ...job, files: Object.fromEntries(Object.entries(job.files).map(([name, text]) => [name, mirror.text(text)])) };
}

function jobObject(job: CheckJob, releaseName: string, stage: string, mirror: ImageMirror): KubernetesObject {
  const labels = { ...libraryLabels(releaseName, stage), [CHECK_LABEL]: job.name };
  const own = mirror.pod(k8s.toJson_JobSpec(job.spec) as JsonObject);
  const files = filesVolumes(job, releaseName);
  const volumes = files.length === 0 ? {} : { volumes: [...listAt(own, 'template', 'spec', 'volumes'), ...files] };
  const template = mapAt(own, 'template');
  const pod = { ...mapAt(template, 'spec'), serviceAccountName: accountName(job, releaseName, stage), ...volumes };
  const spec = { ...own, template: { ...template, metadata: mergeValues(mapAt(template, 'metadata'), { labels }), spec: pod } };
  // Kept in this form, too: what cdk8s' serializers give takes twice the memory.
  const content = sorted({ namespace: job.namespace, spec }) as JsonObject;
  const name = jobName(releaseName, job.name, content);
  return { apiVersion: 'batch/v1', kind: 'Job', metadata: { name, namespace: job.namespace, labels }, spec: content.spec };
}

// The name must not depend on the order in which a spec was written down.
function sorted(value: Json | undefined): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isJsonObject(value)) return value as Json;
  return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]));
}
