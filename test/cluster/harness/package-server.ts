import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Daemon } from './daemon';
import { NETWORK } from './network';

const PORT = 8000;
const HOST = 'packages.example.com';

/** A repository of R packages outside of the cluster, which pods reach. */
export const PACKAGE_REPOSITORY = `http://${HOST}:${PORT}/cran`;

/** Line by which the name server knows the repository's host. */
export const PACKAGE_HOST = `${NETWORK.node} ${HOST}\n`;

/** Serves an empty repository of R packages on the node. */
export function startPackageServer(folder: string): Daemon {
  const files = join(folder, 'packages');
  const contrib = join(files, 'cran', 'src', 'contrib');
  mkdirSync(contrib, { recursive: true });
  writeFileSync(join(contrib, 'PACKAGES'), '');
  return Daemon.start({ name: 'packages', command: 'busybox', args: ['httpd', '-f', '-p', `${NETWORK.node}:${PORT}`, '-h', files], folder });
}
