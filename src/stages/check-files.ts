import { KubernetesObject } from '../chart/kubernetes-object';
import { CheckJob, FILES_VOLUME } from '../checks/check-job';
import { CHECK_LABEL } from '../checks/pod/job-spec';
import { JsonObject } from '../values/json';
import { nameWithDigest } from './check-job-name';
import { libraryLabels } from './labels';

/** The ConfigMap with the files of a check, none for a check without. Other files are another ConfigMap, so that they make another Job. */
export function checkFiles(job: CheckJob, releaseName: string, stage: string): readonly KubernetesObject[] {
  if (job.files === undefined) return [];
  const labels = { ...libraryLabels(releaseName, stage), [CHECK_LABEL]: job.name };
  const metadata = { name: filesName(job, releaseName), namespace: job.namespace, labels };
  return [{ apiVersion: 'v1', kind: 'ConfigMap', metadata, immutable: true, data: { ...job.files } }];
}

/** The volume of a check's pod with its files; none for a check without. */
export function filesVolumes(job: CheckJob, releaseName: string): readonly JsonObject[] {
  return job.files === undefined ? [] : [{ name: FILES_VOLUME, configMap: { name: filesName(job, releaseName) } }];
}

function filesName({ name, namespace, files = {} }: CheckJob, releaseName: string): string {
  const sorted = Object.keys(files).sort().map((file) => [file, files[file]]);
  return nameWithDigest(`${releaseName}-${name}`, JSON.stringify({ namespace, files: sorted }));
}
