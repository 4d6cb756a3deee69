import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

const FOREIGN = /^(HELM_|KUBE)/;
const HELM_HOMES = ['HELM_CONFIG_HOME', 'HELM_CACHE_HOME', 'HELM_DATA_HOME'];
const TEMPORARY = ['TMPDIR', 'TMP', 'TEMP'];

/**
 * What `work` gives, run without the caller's kube context and helm settings (they would change the output, see
 * https://github.com/cdk8s-team/cdk8s/issues/2303) and with a temporary folder that is gone afterwards: cdk8s' `Helm`
 * offers neither.
 */
export function inIsolation<T>(work: (folder: string) => T): T {
  const before = { ...process.env };
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk8s-posit-connect-'));
  try {
    for (const name of Object.keys(process.env)) if (FOREIGN.test(name)) delete process.env[name];
    for (const name of [...HELM_HOMES, ...TEMPORARY]) process.env[name] = folder;
    // Gone before its memory matters; a third faster without collecting garbage.
    process.env.GOGC = 'off';
    return work(folder);
  } finally {
    for (const name of [...HELM_HOMES, ...TEMPORARY, 'GOGC']) delete process.env[name];
    Object.assign(process.env, before);
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
