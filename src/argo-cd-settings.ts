import { mistake } from './errors/posit-connect-error';
import { ArgoCdSourceProps } from './options/delivery/argo-cd-source';
import { ArgoCdSync } from './options/delivery/argo-cd-sync';
import { RELEASE_LABEL } from './options/delivery/argo-cd-tracking';
import { requireRepository } from './options/delivery/repository';
import { requireLabelName } from './options/syntax/kubernetes-name';
import { PositConnect } from './posit-connect';
import { ArgoCdSettings } from './stages/delivery/argo-cd-application';
import { ignoredDifferences } from './stages/delivery/ignored-differences';

const MOST_RETRIES = 20;

/** What the Applications of `installations` are told, or a mistake in the props. */
export function argoCdSettings(props: ArgoCdSourceProps, installations: readonly PositConnect[], at: string): ArgoCdSettings {
  const objects = installations.flatMap(({ _stages }) => Object.values(_stages).flat());
  return {
    repository: requireRepository(props.repository, at),
    revision: props.revision ?? 'HEAD',
    project: props.project ?? 'default',
    namespace: requireLabelName(props.argoCdNamespace ?? 'argocd', at, 'argoCdNamespace'),
    sync: (props.sync ?? ArgoCdSync.automatic())._choice,
    retries: requireRetries(props.retries ?? 0, at),
    deleteObjects: props.deleteObjects ?? false,
    serverSideApply: installations.every(({ _delivery }) => _delivery.kind === 'argoCd' && _delivery.serverSideApply),
    ignoreDifferences: ignoredDifferences(objects, props.ignoreReplicas ?? false),
  };
}

/** A mistake where Argo CD would write `name` over the label by which the release of `installation` selects its pods. */
export function requireTracking(name: string, installation: PositConnect, { tracking }: ArgoCdSourceProps, at: string): void {
  if (name === installation.releaseName) return;
  if (tracking !== undefined && tracking._label !== RELEASE_LABEL) return;
  throw mistake('DELIVERY_TRACKING', {
    at,
    what: `the Application is called ${name}, the release ${installation.releaseName}`,
    fix:
      tracking === undefined
        ? `tracking: ArgoCdTracking.annotation(), the default since Argo CD 3; or an Application with the name ${installation.releaseName}`
        : `an Application with the name ${installation.releaseName}; or tracking by annotation in Argo CD's settings, and ArgoCdTracking.annotation() here`,
  });
}

function requireRetries(retries: number, at: string): number {
  if (Number.isInteger(retries) && retries >= 0 && retries <= MOST_RETRIES) return retries;
  throw mistake('DELIVERY_RETRIES', { at, what: `retries is ${retries}`, fix: `retries: a whole number from 0 to ${MOST_RETRIES}` });
}
