import { nfsExport, NfsVolumeProps } from './nfs';
import { StorageChoice } from './storage-choice';

/** Options of `SharedStorage.fsxOntap`. */
export interface FsxOntapProps extends NfsVolumeProps {
  /** NFS DNS name of the storage virtual machine, e.g. `svm-0123456789abcdef0.fs-0123456789abcdef0.fsx.eu-west-1.amazonaws.com`. */
  readonly dnsName: string;

  /** Junction path of the volume, e.g. `/connect`. */
  readonly path: string;
}

/** A volume of Amazon FSx for NetApp ONTAP, mounted as the NFS export that it is. */
export function fsxOntapChoice(props: FsxOntapProps, at: string): StorageChoice {
  return nfsExport(props, at, { server: props.dnsName, prop: 'dnsName', path: props.path, version: 'vers=4.1' });
}
