import { ConnectServer, contentNamespaceOf, isSwitchedOn, replicasOf, serverSetting } from './connect-servers';
import { itemsAt, textAt } from './lookup';
import { ManifestsModel, nameOf, namespaceOf, objectsOf, PlacedObject } from './manifests-model';

const DEFAULT_DATA_DIR = '/var/lib/rstudio-connect';

/** The claims in sight that hold the data of Connect: the one that the server mounts there, and the one that its content mounts. */
export function dataClaimsOf(model: ManifestsModel, server: ConnectServer): readonly PlacedObject[] {
  const folder = withoutSlash(serverSetting(server.configuration, 'Server', 'DataDir') || DEFAULT_DATA_DIR);
  const volumes = itemsAt(server.container.container, 'volumeMounts')
    .filter(({ value }) => withoutSlash(textAt(value, 'mountPath')) === folder)
    .map(({ value }) => textAt(value, 'name'));
  return [...claimsOf(model, server, volumes), ...claims(model, contentNamespaceOf(server), [contentClaimOf(server)])].filter(isFirst);
}

/** The same, and the others that several servers mount. */
export function sharedClaimsOf(model: ManifestsModel, server: ConnectServer): readonly PlacedObject[] {
  return [...dataClaimsOf(model, server), ...(replicasOf(server) > 1 ? claimsOf(model, server) : [])].filter(isFirst);
}

/** The claim that content mounts; empty where it mounts none, or where that is out of sight. */
export function contentClaimOf({ configuration }: ConnectServer): string {
  return serverSetting(configuration, isSwitchedOn(configuration, 'Kubernetes', 'Enabled') ? 'Kubernetes' : 'Launcher', 'DataDirPVCName');
}

function claimsOf(model: ManifestsModel, { pod, namespace }: ConnectServer, volumes?: readonly string[]): readonly PlacedObject[] {
  const mounted = itemsAt(pod.pod, 'volumes').filter(({ value }) => volumes === undefined || volumes.includes(textAt(value, 'name')));
  return claims(model, namespace, mounted.map(({ value }) => textAt(value, 'persistentVolumeClaim.claimName')));
}

function claims(model: ManifestsModel, namespace: string, names: readonly string[]): readonly PlacedObject[] {
  return objectsOf(model, 'PersistentVolumeClaim').filter(({ object }) => nameOf(object) !== '' && names.includes(nameOf(object)) && namespaceOf(object) === namespace);
}

function isFirst(claim: PlacedObject, index: number, all: readonly PlacedObject[]): boolean {
  return all.findIndex(({ object }) => object === claim.object) === index;
}

function withoutSlash(folder: string): string {
  return folder.replace(/\/$/, '');
}
