import { spawnSync } from 'node:child_process';
import { OLDEST_HELM } from './location.mjs';

/** Why `helm` cannot be used, in words that follow its name; undefined for one that can. */
export function whyUnusable(helm) {
  const run = spawnSync(helm, ['version', '--short'], { encoding: 'utf8', timeout: 20_000 });
  if (run.error) return `cannot be started (${run.error.code ?? run.error.message})`;
  const found = majorAndMinor(run.stdout);
  if (found === undefined) return 'does not say which version of helm it is';
  return isOlder(found, OLDEST_HELM) ? `is helm ${found.join('.')}, too old: ${OLDEST_HELM.join('.')} or newer is needed` : undefined;
}

// A helm made by `go install` calls itself v3.22, without a patch number.
function majorAndMinor(text) {
  const match = /v(\d+)\.(\d+)/.exec(text ?? '');
  return match ? [Number(match[1]), Number(match[2])] : undefined;
}

function isOlder([major, minor], [oldestMajor, oldestMinor]) {
  return major < oldestMajor || (major === oldestMajor && minor < oldestMinor);
}
