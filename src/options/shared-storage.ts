import { AzureFilesNfsProps, azureFilesNfsChoice } from './shared-storage/azure-files-nfs';
import { EfsProps, efsChoice } from './shared-storage/efs';
import { ExistingClaimProps, existingClaimChoice } from './shared-storage/existing-claim';
import { FilestoreProps, filestoreChoice } from './shared-storage/filestore';
import { FsxOntapProps, fsxOntapChoice } from './shared-storage/fsx-ontap';
import { FsxOpenZfsProps, fsxOpenZfsChoice } from './shared-storage/fsx-open-zfs';
import { NetAppProps, netAppChoice } from './shared-storage/net-app';
import { NfsProps, nfsChoice } from './shared-storage/nfs';
import { CsiVolumeProps, persistentVolumeChoice } from './shared-storage/persistent-volume';
import { ResolvedEndpoint, StaticVolume, StorageChoice, StorageClaim } from './shared-storage/storage-choice';
import { StorageClassProps, storageClassChoice } from './shared-storage/storage-class';

/**
 * Where Connect keeps its data: storage that every server and every content pod mounts at once, with symlinks, POSIX
 * owners and file locks. SMB and object stores do not serve. The library makes volume and claim; the chart mounts the
 * claim by name.
 *
 * @see https://docs.posit.co/connect/admin/getting-started/off-host-install/
 */
export class SharedStorage {
  /**
   * A claim that is already there.
   *
   * @param props name of the claim
   * @throws PositConnectError `KUBERNETES_NAME`, `RELATIVE_PATH`, `STORAGE_ACCESS_MODE`, `HOST` or `PORT` for a prop that cannot work
   * @example SharedStorage.existingClaim({ claimName: 'connect-shared-storage', subPath: 'connect/production' })
   */
  public static existingClaim(props: ExistingClaimProps): SharedStorage {
    return new SharedStorage(existingClaimChoice(props, 'SharedStorage.existingClaim'));
  }

  /**
   * A claim that a StorageClass of the cluster fills with a new volume.
   *
   * @param props name of the class and the size
   * @throws PositConnectError `KUBERNETES_NAME`, `STORAGE_SIZE`, `RELATIVE_PATH` or `STORAGE_ACCESS_MODE` for a prop that cannot work
   * @see https://kubernetes.io/docs/concepts/storage/storage-classes/
   * @example SharedStorage.storageClass({ name: 'nfs-client', size: Size.gibibytes(100) })
   */
  public static storageClass(props: StorageClassProps): SharedStorage {
    return new SharedStorage(storageClassChoice(props, 'SharedStorage.storageClass'));
  }

  /**
   * An export of an NFS server.
   *
   * @param props server, exported folder and capacity
   * @throws PositConnectError `HOST`, `ABSOLUTE_PATH`, `STORAGE_SIZE`, `RELATIVE_PATH` or `STORAGE_ACCESS_MODE` for a prop that cannot work
   * @see https://docs.posit.co/connect/admin/getting-started/off-host-install/
   * @example SharedStorage.nfs({ server: 'nfs.example.com', path: '/export/connect', capacity: Size.gibibytes(100) })
   */
  public static nfs(props: NfsProps): SharedStorage {
    return new SharedStorage(nfsChoice(props, 'SharedStorage.nfs'));
  }

  /**
   * Storage that is already there, through any CSI driver.
   *
   * @param props driver, handle, attributes and capacity
   * @throws PositConnectError `KUBERNETES_NAME`, `STORAGE_ID`, `STORAGE_SIZE`, `RELATIVE_PATH` or `STORAGE_ACCESS_MODE` for a prop that cannot work
   * @see https://kubernetes.io/docs/concepts/storage/volumes/#csi
   * @example SharedStorage.persistentVolume({
   *   driver: 'cephfs.csi.ceph.com',
   *   volumeHandle: 'connect',
   *   attributes: { clusterID: 'ceph', fsName: 'connect', staticVolume: 'true', rootPath: '/volumes/connect' },
   *   nodeStageSecret: { name: 'ceph-client' },
   *   capacity: Size.gibibytes(100),
   * })
   */
  public static persistentVolume(props: CsiVolumeProps): SharedStorage {
    return new SharedStorage(persistentVolumeChoice(props, 'SharedStorage.persistentVolume'));
  }

  /**
   * A file system of Amazon EFS, through its CSI driver.
   *
   * @param props identifier of the file system
   * @throws PositConnectError `STORAGE_ID`, `RELATIVE_PATH` or `STORAGE_ACCESS_MODE` for a prop that cannot work
   * @see https://github.com/kubernetes-sigs/aws-efs-csi-driver
   * @example SharedStorage.efs({ fileSystemId: 'fs-0123456789abcdef0', region: 'eu-west-1' })
   */
  public static efs(props: EfsProps): SharedStorage {
    return new SharedStorage(efsChoice(props, 'SharedStorage.efs'));
  }

  /**
   * A file share of Azure Files over NFS, through its CSI driver. Over SMB, Connect cannot set the modes of files.
   *
   * @param props storage account and share
   * @throws PositConnectError `STORAGE_ID`, `HOST`, `STORAGE_SIZE`, `RELATIVE_PATH` or `STORAGE_ACCESS_MODE` for a prop that cannot work
   * @see https://github.com/kubernetes-sigs/azurefile-csi-driver/blob/master/docs/driver-parameters.md
   * @example SharedStorage.azureFilesNfs({ storageAccount: 'connectstorage', shareName: 'connect-data', capacity: Size.gibibytes(100) })
   */
  public static azureFilesNfs(props: AzureFilesNfsProps): SharedStorage {
    return new SharedStorage(azureFilesNfsChoice(props, 'SharedStorage.azureFilesNfs'));
  }

  /**
   * A volume of Azure NetApp Files, mounted as an NFS export; no driver is needed.
   *
   * @param props mount target, export and capacity
   * @throws PositConnectError `HOST`, `ABSOLUTE_PATH`, `STORAGE_SIZE`, `RELATIVE_PATH` or `STORAGE_ACCESS_MODE` for a prop that cannot work
   * @see https://learn.microsoft.com/azure/azure-netapp-files/faq-nfs
   * @example SharedStorage.netApp({ server: '10.0.2.4', path: '/connect', capacity: Size.tebibytes(1) })
   */
  public static netApp(props: NetAppProps): SharedStorage {
    return new SharedStorage(netAppChoice(props, 'SharedStorage.netApp'));
  }

  /**
   * A file share of Google Cloud Filestore, through its CSI driver.
   *
   * @param props place, name, share and address of the instance
   * @throws PositConnectError `STORAGE_ID`, `HOST`, `STORAGE_SIZE`, `RELATIVE_PATH` or `STORAGE_ACCESS_MODE` for a prop that cannot work
   * @see https://cloud.google.com/filestore/docs/csi-driver
   * @example SharedStorage.filestore({ location: 'europe-west1-b', instance: 'connect', share: 'vol1', ip: '10.0.3.2', capacity: Size.tebibytes(1) })
   */
  public static filestore(props: FilestoreProps): SharedStorage {
    return new SharedStorage(filestoreChoice(props, 'SharedStorage.filestore'));
  }

  /**
   * A volume of Amazon FSx for NetApp ONTAP, mounted as an NFS export; no driver is needed.
   *
   * @param props DNS name of the storage virtual machine, junction path and capacity
   * @throws PositConnectError `HOST`, `ABSOLUTE_PATH`, `STORAGE_SIZE`, `RELATIVE_PATH` or `STORAGE_ACCESS_MODE` for a prop that cannot work
   * @see https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/supported-fsx-clients.html
   * @example SharedStorage.fsxOntap({
   *   dnsName: 'svm-0123456789abcdef0.fs-0123456789abcdef0.fsx.eu-west-1.amazonaws.com',
   *   path: '/connect',
   *   capacity: Size.tebibytes(1),
   * })
   */
  public static fsxOntap(props: FsxOntapProps): SharedStorage {
    return new SharedStorage(fsxOntapChoice(props, 'SharedStorage.fsxOntap'));
  }

  /**
   * A volume of Amazon FSx for OpenZFS, mounted as an NFS export; no driver is needed.
   *
   * @param props DNS name of the file system and capacity
   * @throws PositConnectError `HOST`, `ABSOLUTE_PATH`, `STORAGE_SIZE`, `RELATIVE_PATH` or `STORAGE_ACCESS_MODE` for a prop that cannot work
   * @see https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/access-within-aws.html
   * @example SharedStorage.fsxOpenZfs({ dnsName: 'fs-0123456789abcdef0.fsx.eu-west-1.amazonaws.com', capacity: Size.tebibytes(1) })
   */
  public static fsxOpenZfs(props: FsxOpenZfsProps): SharedStorage {
    return new SharedStorage(fsxOpenZfsChoice(props, 'SharedStorage.fsxOpenZfs'));
  }

  /** @internal */
  public readonly _claim: StorageClaim;
  /** @internal */
  public readonly _volume?: StaticVolume;
  /** @internal */
  public readonly _subPath?: string;
  /** @internal */
  public readonly _mountPath?: string;
  /** @internal */
  public readonly _accessModes: readonly string[];
  /** @internal */
  public readonly _endpoints: readonly ResolvedEndpoint[];

  private constructor(choice: StorageChoice) {
    this._claim = choice.claim;
    this._volume = choice.volume;
    this._subPath = choice.subPath;
    this._mountPath = choice.mountPath;
    this._accessModes = choice.accessModes;
    this._endpoints = choice.endpoints;
  }
}
