import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import * as path from 'node:path';
import { cacheFolder } from '../../src/chart/cache-folder';

const SOURCES = path.join(__dirname, 'flux');
const FILES = ['main.go', 'go.mod', 'go.sum'];

/** Where the program lies once it is built: in the cache, by the digest of its sources and of all modules in it. */
export function fluxProgram(): string {
  const digest = createHash('sha256');
  for (const file of FILES) digest.update(readFileSync(path.join(SOURCES, file)));
  return path.join(cacheFolder(), 'gitops', digest.digest('hex').slice(0, 16), process.platform === 'win32' ? 'flux.exe' : 'flux');
}

/** Whether it is there. */
export function hasFluxProgram(): boolean {
  return existsSync(fluxProgram());
}

/** Builds it where it is not there yet; what Go says where it cannot. */
export function buildFluxProgram(): string | undefined {
  const program = fluxProgram();
  if (existsSync(program)) return undefined;
  mkdirSync(path.dirname(path.dirname(program)), { recursive: true });
  const folder = mkdtempSync(path.join(path.dirname(path.dirname(program)), 'building-'));
  try {
    const built = path.join(folder, path.basename(program));
    const run = spawnSync('go', ['build', '-trimpath', '-ldflags', '-s -w', '-o', built, '.'], {
      cwd: SOURCES,
      env: { ...process.env, CGO_ENABLED: '0', GOOS: '', GOARCH: '', GOFLAGS: '-mod=readonly -buildvcs=false' },
      encoding: 'utf8',
    });
    if (run.status !== 0) return run.error?.message ?? run.stderr;
    mkdirSync(path.dirname(program), { recursive: true });
    renameSync(built, program);
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
