import { requireAbsolutePath } from '../syntax/absolute-path';
import { requireHost } from '../syntax/host';
import { StaticVolumeProps, staticVolumeChoice } from './static-volume';
import { StorageChoice } from './storage-choice';

/** Options of a volume on an NFS export. */
export interface NfsVolumeProps extends StaticVolumeProps {
  /**
   * NFS mount options, in place of the default ones. `noac` only where Posit's support says so; an export on another
   * port takes `port=…` here and the port in `endpoints`.
   *
   * @default - those of the factory; `vers=4` and `lookupcache=pos` for a plain NFS server
   */
  readonly mountOptions?: string[];
}

/** Options of `SharedStorage.nfs`. */
export interface NfsProps extends NfsVolumeProps {
  /** Host name or address of the NFS server, as the nodes resolve it. */
  readonly server: string;

  /** Exported folder, absolute, e.g. `/export/connect`. */
  readonly path: string;
}

// A server that looks up a file before it exists must not remember that it was missing: other servers make it.
const POSITIVE_LOOKUPS = 'lookupcache=pos';

/** A volume on an export of any NFS server. */
export function nfsChoice(props: NfsProps, at: string): StorageChoice {
  return nfsExport(props, at, { server: props.server, prop: 'server', path: props.path, version: 'vers=4' });
}

/** An NFS export as a preset names it: its server, the prop that the user wrote for it, and the protocol it speaks. */
export interface NfsExport {
  readonly server: string;
  readonly prop: string;
  readonly path: string;
  readonly version: string;
}

/** A volume on the export that a preset names. */
export function nfsExport(props: NfsVolumeProps, at: string, { server, prop, path, version }: NfsExport): StorageChoice {
  return staticVolumeChoice(props, {
    at,
    source: { kind: 'nfs', server: requireHost(server, at, prop), path: requireAbsolutePath(path, at, 'path') },
    mountOptions: props.mountOptions ?? [version, POSITIVE_LOOKUPS],
    endpoints: [{ host: server }],
  });
}

/** Mount options of a preset whose driver chooses the version of NFS itself. */
export function driverMountOptions(props: NfsVolumeProps): readonly string[] {
  return props.mountOptions ?? [POSITIVE_LOOKUPS];
}
