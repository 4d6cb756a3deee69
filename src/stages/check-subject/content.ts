import { KubernetesObject } from '../../chart/kubernetes-object';
import { ContentSubject } from '../../checks/check-subject';
import { contentJob } from '../../values/content-job';
import { JsonObject } from '../../values/json';
import { ReleaseContext } from '../../values/release-context';
import { ConnectSetting, settingValue } from './connect-settings';
import { itemsAt, objectNamed, textAt } from './lookup';
import { placementOf, pullSecretsOf } from './pod-placement';

/** What content pods of the release look like. */
export function contentSubject(
  values: JsonObject, runner: 'kubernetes' | 'launcher', settings: readonly ConnectSetting[], release: readonly KubernetesObject[], context: ReleaseContext,
): ContentSubject {
  const job = contentJob(values, runner, connectVersion(values, release, context));
  const section = runner === 'kubernetes' ? 'Kubernetes' : 'Launcher';
  return {
    namespace: context.contentNamespace,
    job,
    serviceAccountName: textAt(job.pod, 'serviceAccountName') || 'default',
    imagePullSecrets: pullSecretsOf(job.pod),
    placement: placementOf(job.pod),
    environment: itemsAt(job.content, 'env'),
    claimName: settingValue(settings, section, 'DataDirPVCName') || undefined,
    subPath: settingValue(settings, section, 'DataDirPVCSubPath') || textAt(values, 'sharedStorage', 'subPath') || undefined,
    user: settingValue(settings, 'Applications', 'RunAs') || 'rstudio-connect',
  };
}

// The chart takes its own version of Connect for content where nobody names another.
function connectVersion(values: JsonObject, release: readonly KubernetesObject[], { fullname }: ReleaseContext): string {
  const deployment = objectNamed(release, 'Deployment', fullname);
  return textAt(values, 'versionOverride') || textAt(deployment?.metadata, 'labels', 'app.kubernetes.io/version');
}
