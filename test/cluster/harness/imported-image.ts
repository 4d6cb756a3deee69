import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { imageArchive, ImageProps } from './image-archive';
import { theCluster } from './kubectl';
import { importArchive } from './node';

/** Makes an image that one test needs known to the node. */
export function importImage(image: ImageProps): void {
  const folder = mkdtempSync(join(tmpdir(), 'image-'));
  importArchive(imageArchive(image, folder), theCluster().containerd);
  rmSync(folder, { recursive: true });
}
