import { k8s } from 'cdk8s-plus-28';
import { KubernetesObject } from '../chart/kubernetes-object';
import { Execution } from '../options/execution';
import { contentServiceAccounts } from '../values/content-service-accounts';
import { ReleaseContext } from '../values/release-context';
import { labelled } from './labels';

/** The service accounts of content that the library makes. */
export function contentAccountObjects(execution: Execution, context: ReleaseContext): readonly KubernetesObject[] {
  return contentServiceAccounts(execution, context).map((account) =>
    labelled(k8s.KubeServiceAccount.manifest(account), context.releaseName, 'content'),
  );
}
