import { KubernetesObject } from '../chart/kubernetes-object';
import { CheckPlacement, CheckSubject, DatabaseSubject, StorageSubject } from '../checks/check-subject';
import { PositConnectProps } from '../options/posit-connect-props';
import { secretReference } from '../values/contribution';
import { databaseEndpoints, passwordUse } from '../values/database';
import { isJsonObject, Json, JsonObject } from '../values/json';
import { ReleaseContext } from '../values/release-context';

/** What the checks must know, read from the same options as the deployment and from the deployment itself. */
export function checkSubject(props: PositConnectProps, context: ReleaseContext, release: readonly KubernetesObject[]): CheckSubject {
  const deployment = release.find((object) => object.kind === 'Deployment' && object.metadata.name === context.fullname);
  const pod = at(deployment, 'spec', 'template', 'spec');
  const runner = props.execution?._choice.runner ?? 'kubernetes';
  return {
    releaseName: context.releaseName,
    namespace: context.namespace,
    contentNamespace: context.contentNamespace,
    storage: storageSubject(props, pod, release),
    database: databaseSubject(props, context),
    serverServiceAccount: text(at(pod, 'serviceAccountName')) || 'default',
    serverImage: text(at(serverContainer(pod), 'image')),
    imagePullSecrets: pullSecrets(pod),
    offHost: runner !== 'local',
    runner,
    replicas: context.replicas,
    placement: placement(pod),
  };
}

const DATA_VOLUME = 'rstudio-connect-data';

function storageSubject(props: PositConnectProps, pod: Json | undefined, release: readonly KubernetesObject[]): StorageSubject | undefined {
  const claimName = text(at(named(at(pod, 'volumes'), DATA_VOLUME), 'persistentVolumeClaim', 'claimName'));
  if (!claimName) return undefined;
  const mount = named(at(serverContainer(pod), 'volumeMounts'), DATA_VOLUME);
  return {
    claimName,
    comesWithRelease: release.some(({ kind, metadata }) => kind === 'PersistentVolumeClaim' && metadata.name === claimName),
    subPath: text(at(mount, 'subPath')) || undefined,
    endpoints: props.storage?._endpoints ?? [],
  };
}

function databaseSubject(props: PositConnectProps, context: ReleaseContext): DatabaseSubject | undefined {
  const choice = props.database?._choice;
  if (choice === undefined) return undefined;
  const password = passwordUse(choice);
  return {
    endpoints: databaseEndpoints(choice, context),
    isStarting: choice.evaluation !== undefined,
    database: choice.database,
    user: choice.user,
    sslMode: choice.sslMode,
    targetSessionAttributes: choice.targetSessionAttributes,
    password: password && secretReference(password, context.releaseName),
    certificateAuthority: choice.certificateAuthority,
  };
}

// What keeps the server off a node keeps its checks off, too.
function placement(pod: Json | undefined): CheckPlacement {
  const nodeSelector = at(pod, 'nodeSelector');
  const tolerations = at(pod, 'tolerations');
  const nodeAffinity = at(pod, 'affinity', 'nodeAffinity');
  return {
    nodeSelector: isJsonObject(nodeSelector) ? (nodeSelector as CheckPlacement['nodeSelector']) : undefined,
    tolerations: Array.isArray(tolerations) ? (tolerations as CheckPlacement['tolerations']) : undefined,
    nodeAffinity: isJsonObject(nodeAffinity) ? (nodeAffinity) : undefined,
  };
}

function pullSecrets(pod: Json | undefined): readonly string[] {
  const secrets = at(pod, 'imagePullSecrets');
  return Array.isArray(secrets) ? secrets.filter(isJsonObject).map(({ name }) => text(name)) : [];
}

function serverContainer(pod: Json | undefined): JsonObject | undefined {
  return named(at(pod, 'containers'), 'connect');
}

function at(value: Json | undefined, ...path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>((inner, key) => (isJsonObject(inner) ? inner[key] : undefined), value);
}

function named(list: Json | undefined, name: string): JsonObject | undefined {
  return Array.isArray(list) ? list.filter(isJsonObject).find((item) => item.name === name) : undefined;
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
