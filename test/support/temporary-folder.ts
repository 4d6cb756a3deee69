import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives the whole suite one temporary folder, gone afterwards: the test App of cdk8s never removes its own. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'posit-connect-'));
  // Servers that tests start run as other users.
  chmodSync(folder, 0o755);
  process.env.TMPDIR = folder;
  // What is rendered in one run is not taken from another.
  process.env.CDK8S_POSIT_CONNECT_RENDER_CACHE = join(folder, 'renders');
  return () => rmSync(folder, { recursive: true, force: true });
}
