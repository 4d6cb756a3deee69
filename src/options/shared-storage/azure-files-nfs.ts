import { requireHost } from '../syntax/host';
import { driverMountOptions, NfsVolumeProps } from './nfs';
import { staticVolumeChoice } from './static-volume';
import { StorageChoice } from './storage-choice';
import { requireStorageId } from './storage-id';

/** Options of `SharedStorage.azureFilesNfs`. */
export interface AzureFilesNfsProps extends NfsVolumeProps {
  /** Name of the storage account: 3 to 24 lower-case letters and digits. It must be a premium file storage account. */
  readonly storageAccount: string;

  /** Name of the file share, made with the protocol NFS and without root squash. */
  readonly shareName: string;

  /**
   * Resource group of the storage account.
   *
   * @default - that of the cluster's nodes
   */
  readonly resourceGroup?: string;

  /**
   * Host name of the account's file service, for a private endpoint or another cloud.
   *
   * @default - `<storageAccount>.file.core.windows.net`
   */
  readonly server?: string;
}

const SHARE = /^[a-z0-9](?!.*--)[a-z0-9-]{1,61}[a-z0-9]$/;

/** A file share of Azure Files over NFS. */
export function azureFilesNfsChoice(props: AzureFilesNfsProps, at: string): StorageChoice {
  const storageAccount = requireStorageId(/^[a-z0-9]{3,24}$/, props.storageAccount, at, 'storageAccount', 'connectstorage');
  const shareName = requireStorageId(SHARE, props.shareName, at, 'shareName', 'connect-data');
  const server = props.server === undefined ? undefined : requireHost(props.server, at, 'server');
  return staticVolumeChoice(props, {
    at,
    source: {
      kind: 'csi',
      driver: 'file.csi.azure.com',
      volumeHandle: `${storageAccount}_${shareName}`,
      attributes: {
        protocol: 'nfs',
        storageAccount,
        shareName,
        ...(props.resourceGroup === undefined ? {} : { resourceGroup: props.resourceGroup }),
        ...(server === undefined ? {} : { server }),
      },
    },
    mountOptions: driverMountOptions(props),
    endpoints: [{ host: server ?? `${storageAccount}.file.core.windows.net` }],
  });
}
