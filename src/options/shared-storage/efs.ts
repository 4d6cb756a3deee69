import { Size } from 'cdk8s';
import { driverMountOptions, NfsVolumeProps } from './nfs';
import { staticVolumeChoice } from './static-volume';
import { StorageChoice } from './storage-choice';
import { requireStorageId } from './storage-id';
import { SharedStorageProps } from './storage-props';

/** Options of `SharedStorage.efs`. */
export interface EfsProps extends SharedStorageProps {
  /** Identifier of the file system, e.g. `fs-0123456789abcdef0`. */
  readonly fileSystemId: string;

  /**
   * Identifier of an access point, e.g. `fsap-0123456789abcdef0`. It must not enforce a user: Connect changes owners.
   *
   * @default - the root of the file system
   */
  readonly accessPointId?: string;

  /**
   * AWS region of the file system, e.g. `eu-west-1`: tells the check which server to reach.
   *
   * @default - unknown, and the server is not checked
   */
  readonly region?: string;

  /**
   * Whether data is encrypted on its way.
   *
   * @default true
   */
  readonly encryptInTransit?: boolean;

  /**
   * Size that volume and claim state; EFS grows as needed and ignores it.
   *
   * @default Size.gibibytes(100)
   */
  readonly capacity?: Size;

  /**
   * Mount options, in place of the default one.
   *
   * @default ['lookupcache=pos']
   */
  readonly mountOptions?: string[];
}

/** A file system of Amazon EFS. */
export function efsChoice(props: EfsProps, at: string): StorageChoice {
  const fileSystem = requireStorageId(/^fs-[0-9a-f]{8,40}$/, props.fileSystemId, at, 'fileSystemId', 'fs-0123456789abcdef0');
  const accessPoint = props.accessPointId;
  if (accessPoint !== undefined) requireStorageId(/^fsap-[0-9a-f]{8,40}$/, accessPoint, at, 'accessPointId', 'fsap-0123456789abcdef0');
  const volume: NfsVolumeProps = { ...props, capacity: props.capacity ?? Size.gibibytes(100) };
  return staticVolumeChoice(volume, {
    at,
    source: {
      kind: 'csi',
      driver: 'efs.csi.aws.com',
      volumeHandle: accessPoint === undefined ? fileSystem : `${fileSystem}::${accessPoint}`,
      attributes: props.encryptInTransit === false ? { encryptInTransit: 'false' } : undefined,
    },
    mountOptions: driverMountOptions(volume),
    endpoints: props.region === undefined ? [] : [{ host: mountTarget(fileSystem, props.region, at) }],
  });
}

function mountTarget(fileSystem: string, region: string, at: string): string {
  requireStorageId(/^[a-z]{2,3}(-[a-z]+)+-\d+$/, region, at, 'region', 'eu-west-1');
  const domain = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
  return `${fileSystem}.efs.${region}.${domain}`;
}
