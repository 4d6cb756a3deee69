import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { helmFile, home, PINNED_HELM } from './location.mjs';

const MODULE = 'helm.sh/helm/v3';
const NAMED = `-X ${MODULE}/internal/version.version=v${PINNED_HELM}`;

/** Whether this machine has Go; its version is judged by Go itself, which knows what helm asks for. */
export function hasGo(env = process.env) {
  return spawnSync('go', ['version'], { stdio: 'ignore', env }).status === 0;
}

/** Builds the pinned helm into `folder`. Gives the path of the binary, or undefined where Go cannot. */
export function buildHelm(folder, env = process.env) {
  const run = spawnSync('go', ['install', '-ldflags', `-s -w ${NAMED}`, `${MODULE}/cmd/helm@v${PINNED_HELM}`], {
    stdio: 'ignore',
    env: { ...env, HOME: home(env), GOBIN: folder, GOOS: '', GOARCH: '', CGO_ENABLED: '0' },
  });
  const binary = join(folder, helmFile());
  return run.status === 0 && existsSync(binary) ? binary : undefined;
}
