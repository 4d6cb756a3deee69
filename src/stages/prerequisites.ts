import { KubernetesObject } from '../chart/kubernetes-object';
import { Execution } from '../options/execution';
import { PositConnectProps } from '../options/posit-connect-props';
import { SecretUse } from '../values/contribution';
import { ReleaseContext } from '../values/release-context';
import { contentAccountObjects } from './content-accounts';
import { evaluationDatabaseObjects } from './evaluation-database';
import { namespaceObject } from './namespaces';
import { secretObjects } from './secrets';
import { volumeObjects } from './volumes';

/** What must be in the cluster before anything of the release: namespaces, secrets, volumes, a database for trying things out, service accounts. */
export function prerequisiteObjects(props: PositConnectProps, secrets: readonly SecretUse[], context: ReleaseContext): readonly KubernetesObject[] {
  return [
    ...namespaces(props, context),
    ...secretObjects(secrets, context),
    ...volumeObjects(props.storage, context),
    ...evaluationDatabaseObjects(props, secrets, context),
    ...contentAccountObjects(props.execution ?? Execution.kubernetes(), context),
  ];
}

function namespaces(props: PositConnectProps, context: ReleaseContext): readonly KubernetesObject[] {
  const content = props.contentNamespace?._create === true && context.contentNamespace !== context.namespace;
  return [
    ...(props.createNamespace === false ? [] : [namespaceObject(context.namespace)]),
    ...(content ? [namespaceObject(context.contentNamespace)] : []),
  ];
}
