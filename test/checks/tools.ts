import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Path of a program on this machine, undefined where there is none. */
export function programPath(name: string): string | undefined {
  try {
    return execFileSync('sh', ['-c', 'command -v "$1"', 'sh', name], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}

/** Whether the tests run as root, which alone can give files away and become another user. */
export const isRoot = process.getuid?.() === 0;

/** A new folder below the machine's temporary one. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'connect-check-'));
}

/** Removes a folder that `temporaryFolder` made. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** A folder of programs: names and what stands behind them. */
export function programFolder(programs: { readonly [name: string]: string }): string {
  const folder = temporaryFolder();
  Object.entries(programs).forEach(([name, path]) => symlinkSync(path, join(folder, name)));
  return folder;
}
