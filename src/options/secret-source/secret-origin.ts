import { PlainObject } from '../syntax/plain';

/** The Secret that a source brings into the cluster. */
export interface SecretPlace {
  readonly name: string;
  readonly namespace: string;
  readonly key: string;
  /** Type of the Secret, e.g. `Opaque`. */
  readonly type: string;
}

/** Where a secret value lies, as values and stages read it. */
export interface SecretOrigin {
  readonly kind: 'existing' | 'literal' | 'external' | 'sealed' | 'csi';
  /** Name of the Secret, where the source fixes it; else it is called after the release and the purpose. */
  readonly name?: string;
  /** Key in the Secret, where the source fixes it. */
  readonly key?: string;
  /** The object that makes the Secret, without labels; undefined where somebody else makes it. */
  readonly manifest?: (place: SecretPlace) => PlainObject;
  /** The volume without which the Secret does not exist: it is there only while some pod mounts it. */
  readonly volume?: (secretName: string) => PlainObject;
  /** Whether the value can be used in one namespace alone. */
  readonly boundToNamespace?: boolean;
  /** What changes when the value does, so that servers start anew; undefined where nobody says. */
  readonly version?: string;
  /** The value itself, where the program has it. */
  readonly value?: string;
}

/** Type of a Secret that Kubernetes does not look into. */
export const OPAQUE = 'Opaque';
