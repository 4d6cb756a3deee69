import { requireHost } from '../syntax/host';
import { driverMountOptions, NfsVolumeProps } from './nfs';
import { staticVolumeChoice } from './static-volume';
import { StorageChoice } from './storage-choice';
import { requireStorageId } from './storage-id';

/** Options of `SharedStorage.filestore`. */
export interface FilestoreProps extends NfsVolumeProps {
  /** Zone or region of the instance, e.g. `europe-west1-b`. */
  readonly location: string;

  /** Name of the instance. */
  readonly instance: string;

  /** Name of the file share, e.g. `vol1`. */
  readonly share: string;

  /** IP address of the instance. */
  readonly ip: string;
}

/** A file share of Google Cloud Filestore. */
export function filestoreChoice(props: FilestoreProps, at: string): StorageChoice {
  const location = requireStorageId(/^[a-z]+-[a-z]+\d+(-[a-z])?$/, props.location, at, 'location', 'europe-west1-b');
  const instance = requireStorageId(/^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/, props.instance, at, 'instance', 'connect');
  const share = requireStorageId(/^[A-Za-z][A-Za-z0-9_]{0,62}$/, props.share, at, 'share', 'vol1');
  const ip = requireHost(props.ip, at, 'ip');
  return staticVolumeChoice(props, {
    at,
    source: {
      kind: 'csi',
      driver: 'filestore.csi.storage.gke.io',
      volumeHandle: `modeInstance/${location}/${instance}/${share}`,
      attributes: { ip, volume: share },
    },
    mountOptions: driverMountOptions(props),
    endpoints: [{ host: ip }],
  });
}
