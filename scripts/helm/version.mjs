import { spawnSync } from 'node:child_process';
import { OLDEST_HELM } from './location.mjs';

/** What keeps `helm` from being used, in words that follow its name; undefined for a usable one. */
export function flawOf(helm) {
  const run = spawnSync(helm, ['version', '--template', '{{.Version}}'], { encoding: 'utf8', timeout: 20_000 });
  if (run.error) return `cannot be started (${run.error.code ?? run.error.message})`;
  const [, major, minor] = /^v?(\d+)\.(\d+)/.exec(run.stdout) ?? [];
  if (run.status !== 0 || minor === undefined) return 'does not say which version of helm it is';
  return isOld(Number(major), Number(minor)) ? `is helm ${major}.${minor}, too old: ${OLDEST_HELM.join('.')} or newer is needed` : undefined;
}

// Major and minor alone: a helm made by `go install` calls itself v3.22.
function isOld(major, minor) {
  const [oldestMajor, oldestMinor] = OLDEST_HELM;
  return major < oldestMajor || (major === oldestMajor && minor < oldestMinor);
}
