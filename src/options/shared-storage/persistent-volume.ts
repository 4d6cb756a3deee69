import { mistake } from '../../errors/posit-connect-error';
import { requireLabelName, requireObjectName } from '../syntax/kubernetes-name';
import { StaticVolumeProps, staticVolumeChoice } from './static-volume';
import { DriverSecret, StorageChoice } from './storage-choice';

/** A Secret that a storage driver reads. */
export interface DriverSecretProps {
  /** Name of the Secret. */
  readonly name: string;

  /**
   * Namespace of the Secret.
   *
   * @default - the release's namespace
   */
  readonly namespace?: string;
}

/** Options of `SharedStorage.persistentVolume`. */
export interface CsiVolumeProps extends StaticVolumeProps {
  /** Name of the CSI driver, e.g. `cephfs.csi.ceph.com`. */
  readonly driver: string;

  /** Identifier by which the driver finds the volume. */
  readonly volumeHandle: string;

  /**
   * Further attributes that the driver reads.
   *
   * @default - none
   */
  readonly attributes?: { readonly [key: string]: string };

  /**
   * File system on the volume, where the driver must know it.
   *
   * @default - the driver's own
   */
  readonly fsType?: string;

  /**
   * Options of the mount, as the driver takes them.
   *
   * @default - none
   */
  readonly mountOptions?: string[];

  /**
   * Secret for the step that prepares the volume on a node.
   *
   * @default - none
   */
  readonly nodeStageSecret?: DriverSecretProps;

  /**
   * Secret for the step that mounts the volume into a pod.
   *
   * @default - none
   */
  readonly nodePublishSecret?: DriverSecretProps;
}

/** A volume of any CSI driver. */
export function persistentVolumeChoice(props: CsiVolumeProps, at: string): StorageChoice {
  return staticVolumeChoice(props, {
    at,
    source: {
      kind: 'csi',
      driver: requireObjectName(props.driver, at, 'driver'),
      volumeHandle: requireHandle(props.volumeHandle, at),
      attributes: props.attributes,
      fsType: props.fsType,
      nodeStageSecret: requireSecret(props.nodeStageSecret, at, 'nodeStageSecret'),
      nodePublishSecret: requireSecret(props.nodePublishSecret, at, 'nodePublishSecret'),
    },
    mountOptions: props.mountOptions ?? [],
    endpoints: [],
  });
}

function requireHandle(value: string, at: string): string {
  if (value.trim() !== '') return value;
  throw mistake('STORAGE_ID', { at, what: 'volumeHandle is empty', fix: "volumeHandle: 'the identifier that the driver documents'" });
}

function requireSecret(secret: DriverSecretProps | undefined, at: string, prop: string): DriverSecret | undefined {
  if (secret === undefined) return undefined;
  return {
    name: requireObjectName(secret.name, at, `${prop}.name`),
    namespace: secret.namespace === undefined ? undefined : requireLabelName(secret.namespace, at, `${prop}.namespace`),
  };
}
