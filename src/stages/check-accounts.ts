import { k8s } from 'cdk8s-plus-28';
import { KubernetesObject } from '../chart/kubernetes-object';
import { CheckJob } from '../checks/check-job';
import { JsonObject } from '../values/json';
import { labelled } from './labels';

/** Account of a check's pods: the one it names, one of its own where it needs rights, else the stage's, which has none. */
export function accountName(job: CheckJob, releaseName: string, stage: string): string {
  return job.serviceAccountName ?? `${releaseName}-${job.rights === undefined ? stage : job.name}`;
}

/** The accounts that the pods of `jobs` run under, with their rights, each once; none for an account that a check names. */
export function checkAccounts(jobs: readonly CheckJob[], releaseName: string, stage: string): readonly KubernetesObject[] {
  const own = jobs.filter((job) => job.serviceAccountName === undefined);
  const made = new Map<string, CheckJob>();
  for (const job of own) {
    const key = `${job.namespace}/${accountName(job, releaseName, stage)}`;
    const accountAnnotations = job.accountAnnotations ?? made.get(key)?.accountAnnotations;
    made.set(key, { ...job, accountAnnotations });
  }
  return [...made.values()].flatMap((job) => account(job, accountName(job, releaseName, stage)).map((object) => labelled(object, releaseName, stage)));
}

function account({ namespace, rights, accountAnnotations }: CheckJob, name: string): readonly JsonObject[] {
  const metadata = { name, namespace };
  const serviceAccount = {
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: { ...metadata, annotations: accountAnnotations },
    automountServiceAccountToken: false,
  };
  if (rights === undefined) return [serviceAccount];
  const apiGroup = 'rbac.authorization.k8s.io';
  const apiVersion = `${apiGroup}/v1`;
  return [
    serviceAccount,
    { apiVersion, kind: 'Role', metadata, rules: rights.map((rule) => k8s.toJson_PolicyRule(rule) as JsonObject) },
    {
      apiVersion,
      kind: 'RoleBinding',
      metadata,
      roleRef: { apiGroup, kind: 'Role', name },
      subjects: [{ kind: 'ServiceAccount', name, namespace }],
    },
  ];
}
