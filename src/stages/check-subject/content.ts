import { ContentSubject } from '../../checks/check-subject';
import { contentJob } from '../../values/content-job';
import { itemsAt, textAt } from '../../values/lookup';
import { objectNamed } from '../object-named';
import { ConnectSetting, settingValue } from './connect-settings';
import { placementOf, pullSecretsOf } from './pod-placement';
import { RenderedInstallation } from './rendered-installation';

/** What content pods of the release look like. */
export function contentSubject(installation: RenderedInstallation, runner: 'kubernetes' | 'launcher', settings: readonly ConnectSetting[]): ContentSubject {
  const { values, context } = installation;
  const job = contentJob(values, runner, connectVersion(installation));
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
function connectVersion({ values, release, context, defaultVersion }: RenderedInstallation): string {
  const deployment = objectNamed(release, 'Deployment', context.fullname);
  return textAt(values, 'versionOverride') || textAt(deployment?.metadata, 'labels', 'app.kubernetes.io/version') || defaultVersion;
}
