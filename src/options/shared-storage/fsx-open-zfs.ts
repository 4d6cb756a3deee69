import { nfsExport, NfsVolumeProps } from './nfs';
import { StorageChoice } from './storage-choice';

/** Options of `SharedStorage.fsxOpenZfs`. */
export interface FsxOpenZfsProps extends NfsVolumeProps {
  /** DNS name of the file system, e.g. `fs-0123456789abcdef0.fsx.eu-west-1.amazonaws.com`. */
  readonly dnsName: string;

  /**
   * Path of the volume. Its NFS export must not squash root: Connect changes owners.
   *
   * @default '/fsx', the root volume
   */
  readonly path?: string;
}

/** A volume of Amazon FSx for OpenZFS, mounted as the NFS export that it is. */
export function fsxOpenZfsChoice(props: FsxOpenZfsProps, at: string): StorageChoice {
  return nfsExport(props, at, { server: props.dnsName, prop: 'dnsName', path: props.path ?? '/fsx', version: 'vers=4.1' });
}
