import { Size } from 'cdk8s';
import { requireObjectName } from '../syntax/kubernetes-name';
import { requireAnnotations } from '../syntax/labels';
import { quantityOf } from '../syntax/size';
import { mountChoice, StorageChoice } from './storage-choice';
import { SharedStorageProps } from './storage-props';

/** Options of `SharedStorage.storageClass`. */
export interface StorageClassProps extends SharedStorageProps {
  /** Name of the StorageClass. It must give volumes that many nodes can mount, with symlinks and POSIX owners. */
  readonly name: string;

  /** Size that the claim asks for. */
  readonly size: Size;

  /**
   * Annotations of the claim, for provisioners that read them.
   *
   * @default - none
   */
  readonly annotations?: { readonly [key: string]: string };
}

/** A claim whose volume is made by a StorageClass. */
export function storageClassChoice(props: StorageClassProps, at: string): StorageChoice {
  return {
    claim: {
      kind: 'dynamic',
      storageClass: requireObjectName(props.name, at, 'name'),
      size: quantityOf(props.size, at, 'size'),
      annotations: requireAnnotations(props.annotations, at, 'annotations'),
    },
    ...mountChoice(props, at, []),
  };
}
