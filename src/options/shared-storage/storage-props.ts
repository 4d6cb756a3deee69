import { PersistentVolumeAccessMode } from 'cdk8s-plus-28';

/** A server behind a volume, and the port on which it must answer. */
export interface StorageEndpoint {
  /** Host name or address. */
  readonly host: string;

  /**
   * TCP port, 1 to 65535.
   *
   * @default 2049
   */
  readonly port?: number;
}

/** Options that every kind of shared storage has. */
export interface SharedStorageProps {
  /**
   * Folder of the volume that Connect and its content use, e.g. `connect/production`: relative, with no `..`. The
   * direct Kubernetes runner needs Connect 2026.08.0 or later for it.
   *
   * @default - the root of the volume
   */
  readonly subPath?: string;

  /**
   * Where the volume is mounted in the Connect container; `Server.DataDir` follows.
   *
   * @default '/var/lib/rstudio-connect'
   */
  readonly mountPath?: string;

  /**
   * How nodes may mount the volume; `ReadWriteMany` must be among them. For a claim that is already there: as it was made.
   *
   * @default [PersistentVolumeAccessMode.READ_WRITE_MANY]
   */
  readonly accessModes?: PersistentVolumeAccessMode[];

  /**
   * Servers behind the volume, for the check that they can be reached.
   *
   * @default - the server that the other options name; none where they name none
   */
  readonly endpoints?: StorageEndpoint[];
}
