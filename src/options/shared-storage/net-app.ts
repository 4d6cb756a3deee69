import { nfsExport, NfsVolumeProps } from './nfs';
import { StorageChoice } from './storage-choice';

/** Options of `SharedStorage.netApp`. */
export interface NetAppProps extends NfsVolumeProps {
  /** Address of the volume's mount target, e.g. `10.0.2.4`. */
  readonly server: string;

  /** Export of the volume: `/` and its file path, e.g. `/connect`. */
  readonly path: string;
}

/** A volume of Azure NetApp Files, mounted as the NFS export that it is. */
export function netAppChoice(props: NetAppProps, at: string): StorageChoice {
  return nfsExport(props, at, { server: props.server, prop: 'server', path: props.path, version: 'vers=4.1' });
}
