import { Size } from 'cdk8s';
import { quantityOf } from '../syntax/size';
import { mountChoice, StorageChoice, VolumeSource } from './storage-choice';
import { SharedStorageProps, StorageEndpoint } from './storage-props';

/** Options of every volume that is made over storage which is already there. */
export interface StaticVolumeProps extends SharedStorageProps {
  /** Size that volume and claim state. It binds one to the other and limits nothing. */
  readonly capacity: Size;
}

/** What a kind of storage adds to the options that all of them have. */
export interface StaticVolumeParts {
  readonly at: string;
  readonly source: VolumeSource;
  readonly mountOptions: readonly string[];
  readonly endpoints: readonly StorageEndpoint[];
}

/** A volume over storage that is already there, with its claim. */
export function staticVolumeChoice(props: StaticVolumeProps, parts: StaticVolumeParts): StorageChoice {
  return {
    claim: { kind: 'static', size: quantityOf(props.capacity, parts.at, 'capacity') },
    volume: { source: parts.source, mountOptions: parts.mountOptions },
    ...mountChoice(props, parts.at, parts.endpoints),
  };
}
