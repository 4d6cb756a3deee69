import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder } from '../../chart/cache-folder';

/** A workshop for manifests that go into no folder: private to the user, and found again by the next command. */
export function spareWorkshop(): string {
  const folder = join(cacheFolder(), 'runs');
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return folder;
  } catch {
    // A pipeline may have no home, or one that nobody can write to.
    return mkdtempSync(join(tmpdir(), 'cdk8s-posit-connect-'));
  }
}
