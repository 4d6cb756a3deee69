import { KubernetesObject } from '../chart/kubernetes-object';
import { PositConnectProps } from '../options/posit-connect-props';
import { contentServiceAccounts } from '../values/content-service-accounts';
import { SecretUse } from '../values/contribution';
import { ReleaseContext } from '../values/release-context';
import { storageObjects } from '../values/storage-objects';
import { namespaceObject } from './namespaces';
import { secretObjects } from './secrets';

/** What must be in the cluster before anything of the release: namespaces, secrets, volumes, service accounts. */
export function prerequisiteObjects(props: PositConnectProps, secrets: readonly SecretUse[], context: ReleaseContext): readonly KubernetesObject[] {
  return [
    ...namespaces(props, context),
    ...secretObjects(secrets, context),
    ...storageObjects(props.storage, context),
    ...contentServiceAccounts(props.execution, context),
  ];
}

function namespaces(props: PositConnectProps, context: ReleaseContext): readonly KubernetesObject[] {
  const content = props.contentNamespace?._create === true && context.contentNamespace !== context.namespace;
  return [
    ...(props.createNamespace === false ? [] : [namespaceObject(context.namespace, context.releaseName)]),
    ...(content ? [namespaceObject(context.contentNamespace, context.releaseName)] : []),
  ];
}
