import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { join } from 'node:path';
import { helmFile, PINNED_HELM } from './location.mjs';

const MODULE = 'helm.sh/helm/v3';
const NAMED = `-X ${MODULE}/internal/version.version=v${PINNED_HELM}`;

/** Whether this machine has Go; whether it is new enough Go says itself, it knows what helm asks for. */
export function hasGo() {
  return spawnSync('go', ['version'], { stdio: 'ignore' }).status === 0;
}

/** Builds the pinned helm into `folder`. Gives the path of the binary, or undefined where Go cannot. */
export function buildHelm(folder) {
  const run = spawnSync('go', ['install', '-ldflags', `-s -w ${NAMED}`, `${MODULE}/cmd/helm@v${PINNED_HELM}`], {
    stdio: 'ignore',
    // Go refuses to work without a home, and to install what it compiles for another system.
    env: { ...process.env, HOME: homedir() || userInfo().homedir, GOBIN: folder, GOOS: '', GOARCH: '', CGO_ENABLED: '0' },
  });
  const binary = join(folder, helmFile());
  return run.status === 0 && existsSync(binary) ? binary : undefined;
}
