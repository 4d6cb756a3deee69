import { requireObjectName } from '../syntax/kubernetes-name';
import { mountChoice, StorageChoice } from './storage-choice';
import { SharedStorageProps } from './storage-props';

/** Options of `SharedStorage.existingClaim`. */
export interface ExistingClaimProps extends SharedStorageProps {
  /** Name of the PersistentVolumeClaim, in the release's namespace. */
  readonly claimName: string;
}

/** A claim that is already there. */
export function existingClaimChoice(props: ExistingClaimProps, at: string): StorageChoice {
  return { claim: { kind: 'existing', name: requireObjectName(props.claimName, at, 'claimName') }, ...mountChoice(props, at, []) };
}
