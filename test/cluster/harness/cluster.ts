import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { BUSYBOX } from '../images/busybox';
import { CONTENT_INIT, connectImage } from '../images/connect';
import { CONTENT } from '../images/content';
import { POSTGRES } from '../images/postgres';
import { startControlPlane } from './control-plane';
import { startDns } from './dns';
import { imageArchive } from './image-archive';
import { showKernelSettings } from './kernel-settings';
import { setUpNetwork } from './network';
import { startNode } from './node';
import { startOutsideServers } from './outside-servers';
import { privateFolder } from './private-folder';
import { ProgramPaths } from './programs';

/** A running cluster, as the tests need it. */
export interface Cluster {
  readonly kubeconfig: string;
  /** Address of the API. */
  readonly server: string;
  readonly programs: ProgramPaths;
  /** Socket of the node's containerd. */
  readonly containerd: string;
  /** Folder for the files of volumes. */
  readonly volumes: string;
  /** Logs of the cluster's own processes. */
  readonly logs: string;
}

/** Starts a cluster in the namespaces of this process; it ends with them. */
export async function startCluster(programs: ProgramPaths, group: string): Promise<Cluster> {
  const folder = privateFolder();
  setUpNetwork();
  showKernelSettings(folder);
  const archives = join(folder, 'archives');
  const images = [BUSYBOX, POSTGRES, connectImage(programs.connect), CONTENT_INIT, CONTENT].map((image) => imageArchive(image, archives));
  const controlPlane = await startControlPlane(programs.kubernetes, folder);
  startOutsideServers(folder);
  await startDns(programs.dns, controlPlane.kubeconfig, folder);
  const { containerd } = await startNode({ binary: programs.kubernetes, controlPlane, folder, images, group });
  const volumes = join(folder, 'volumes');
  mkdirSync(volumes);
  return { kubeconfig: controlPlane.kubeconfig, server: controlPlane.server, programs, containerd, volumes, logs: folder };
}
