import { mistake } from '../../errors/posit-connect-error';
import { requireAbsolutePath } from '../syntax/absolute-path';
import { requireHost } from '../syntax/host';
import { requirePort } from '../syntax/port';
import { requireRelativePath } from '../syntax/relative-path';
import { SharedStorageProps, StorageEndpoint } from './storage-props';

/** The claim that Connect mounts: one that is there, or one that the library makes. */
export type StorageClaim =
  | { readonly kind: 'existing'; readonly name: string }
  | { readonly kind: 'dynamic'; readonly storageClass: string; readonly size: string; readonly annotations?: { readonly [key: string]: string } }
  | { readonly kind: 'static'; readonly size: string };

/** Where a Secret that a storage driver reads lies; in the release's namespace when none is named. */
export interface DriverSecret {
  readonly name: string;
  readonly namespace?: string;
}

/** What stands behind a volume that the library makes. */
export type VolumeSource =
  | { readonly kind: 'nfs'; readonly server: string; readonly path: string }
  | {
      readonly kind: 'csi';
      readonly driver: string;
      readonly volumeHandle: string;
      readonly attributes?: { readonly [key: string]: string };
      readonly fsType?: string;
      readonly nodeStageSecret?: DriverSecret;
      readonly nodePublishSecret?: DriverSecret;
    };

/** A volume that the library makes over storage that is already there. */
export interface StaticVolume {
  readonly source: VolumeSource;
  readonly mountOptions: readonly string[];
}

/** A server behind the volume, with its port. */
export interface ResolvedEndpoint {
  readonly host: string;
  readonly port: number;
}

/** A kind of shared storage, validated. */
export interface StorageChoice {
  readonly claim: StorageClaim;
  readonly volume?: StaticVolume;
  readonly subPath?: string;
  readonly mountPath?: string;
  readonly accessModes: readonly string[];
  readonly endpoints: readonly ResolvedEndpoint[];
}

const NFS_PORT = 2049;

/** The options that every kind has, validated; `known` are the servers that the kind's own options name. */
export function mountChoice(props: SharedStorageProps, at: string, known: readonly StorageEndpoint[]): Omit<StorageChoice, 'claim'> {
  return {
    subPath: props.subPath === undefined ? undefined : requireRelativePath(props.subPath, at, 'subPath'),
    mountPath: props.mountPath === undefined ? undefined : requireMountPath(props.mountPath, at),
    accessModes: requireSharedAccess(props.accessModes ?? ['ReadWriteMany'], at),
    endpoints: (props.endpoints ?? known).map(({ host, port }) => ({
      host: requireHost(host, at, 'endpoints'),
      port: requirePort(port ?? NFS_PORT, at, 'endpoints'),
    })),
  };
}

function requireMountPath(value: string, at: string): string {
  const path = requireAbsolutePath(value, at, 'mountPath').replace(/\/+$/, '');
  if (path !== '') return path;
  throw mistake('ABSOLUTE_PATH', {
    at,
    what: `mountPath is ${JSON.stringify(value)}, the root of the container`,
    fix: "mountPath: '/var/lib/rstudio-connect'",
  });
}

const KNOWN_MODES = ['ReadWriteMany', 'ReadWriteOnce', 'ReadOnlyMany'];

function requireSharedAccess(modes: readonly string[], at: string): readonly string[] {
  if (modes.includes('ReadWriteMany') && modes.every((mode) => KNOWN_MODES.includes(mode))) return modes;
  throw mistake('STORAGE_ACCESS_MODE', {
    at,
    what: `accessModes is ${JSON.stringify(modes)}`,
    fix: 'accessModes: [PersistentVolumeAccessMode.READ_WRITE_MANY], on storage that can be mounted by many nodes (ReadWriteOncePod excludes it)',
  });
}
