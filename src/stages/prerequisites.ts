import { KubernetesObject } from '../chart/kubernetes-object';
import { Execution } from '../options/execution';
import { PositConnectProps } from '../options/posit-connect-props';
import { SecretUse } from '../values/contribution';
import { ReleaseContext } from '../values/release-context';
import { contentAccountObjects } from './content-accounts';
import { contentLimitObjects } from './content-limits';
import { evaluationDatabaseObjects } from './evaluation-database';
import { registryCredentialObjects } from './registry-credentials';
import { secretObjects } from './secrets';
import { volumeObjects } from './volumes';

/** What must be in the namespaces before anything of the release: secrets, limits, volumes, a database for trying things out, service accounts. */
export function prerequisiteObjects(props: PositConnectProps, secrets: readonly SecretUse[], context: ReleaseContext): readonly KubernetesObject[] {
  return [
    ...secretObjects(secrets, context),
    ...registryCredentialObjects(props.registryCredentials ?? [], context),
    ...contentLimitObjects(props.contentNamespace, context),
    ...volumeObjects(props.storage, context),
    ...evaluationDatabaseObjects(props, secrets, context),
    ...contentAccountObjects(props.execution ?? Execution.kubernetes(), context),
  ];
}
