import { KubernetesObject } from '../chart/kubernetes-object';
import { CheckJob } from '../checks/check-job';
import { SecretUse } from '../values/contribution';
import { isJsonObject } from '../values/json';
import { ReleaseContext } from '../values/release-context';
import { withSecretStores } from '../values/secret-stores';

/**
 * The Jobs, those that read Secrets which only a mounted store makes with that mount, and with the annotations of the
 * server's account: by these, in most clouds, a store knows who may read.
 */
export function checksReadingStores(jobs: readonly CheckJob[], uses: readonly SecretUse[], release: readonly KubernetesObject[], context: ReleaseContext): readonly CheckJob[] {
  const accountAnnotations = serverAccountAnnotations(release, context);
  return jobs.map((job) => {
    const pod = job.spec.template.spec;
    if (pod === undefined || job.namespace !== context.namespace) return job;
    const mounting = withSecretStores(pod, uses, context);
    if (mounting === pod) return job;
    return { ...job, accountAnnotations, spec: { ...job.spec, template: { ...job.spec.template, spec: mounting } } };
  });
}

function serverAccountAnnotations(release: readonly KubernetesObject[], { namespace }: ReleaseContext): CheckJob['accountAnnotations'] {
  const accounts = release.filter(({ kind, metadata }) => kind === 'ServiceAccount' && metadata.namespace === namespace);
  const annotations = accounts.map(({ metadata }) => metadata.annotations).find(isJsonObject);
  return annotations as CheckJob['accountAnnotations'];
}
