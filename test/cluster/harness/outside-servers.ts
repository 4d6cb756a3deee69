import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Daemon } from './daemon';
import { NETWORK } from './network';

const PORT = 8000;
const NFS_PORT = 2049;
const PACKAGES_HOST = 'packages.example.com';

/** Where people would reach Connect, through an ingress controller. */
export const PUBLIC_HOST = 'connect.example.com';

/** Address at which a ping is answered as Connect does. */
export const PUBLIC_ADDRESS = `http://${PUBLIC_HOST}:${PORT}`;

/** A repository of R packages outside of the cluster, which pods reach. */
export const PACKAGE_REPOSITORY = `http://${PACKAGES_HOST}:${PORT}/cran`;

/** Lines by which the name server knows these hosts. */
export const OUTSIDE_HOSTS = [PACKAGES_HOST, PUBLIC_HOST].map((host) => `${NETWORK.node} ${host}\n`).join('');

/** Starts on the node what is outside of a cluster: package repository, the way in to Connect, and what listens as a file server does. */
export function startOutsideServers(folder: string): void {
  const files = join(folder, 'outside');
  const contrib = join(files, 'cran', 'src', 'contrib');
  mkdirSync(contrib, { recursive: true });
  writeFileSync(join(contrib, 'PACKAGES'), '');
  writeFileSync(join(files, '__ping__'), '{}');
  for (const port of [PORT, NFS_PORT]) {
    Daemon.start({ name: `outside-${port}`, command: 'busybox', args: ['httpd', '-f', '-p', `${NETWORK.node}:${port}`, '-h', files], folder });
  }
}
