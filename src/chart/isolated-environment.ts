import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

/** Variables of a process. */
export type Variables = Readonly<Record<string, string | undefined>>;

const FOREIGN = /^(HELM_|KUBE)/;
const HOMES = ['HELM_CONFIG_HOME', 'HELM_CACHE_HOME', 'HELM_DATA_HOME', 'TMPDIR', 'TMP', 'TEMP'];

/**
 * What `work` gives, run without the caller's kube context and helm settings (they would change the output, see
 * https://github.com/cdk8s-team/cdk8s/issues/2303) and with a temporary folder that is gone afterwards: cdk8s' `Helm`
 * offers neither.
 */
export function inIsolation<T>(work: (folder: string) => T): T {
  const before = { ...process.env };
  const folder = isolatedFolder();
  try {
    replaceVariables(isolatedVariables(folder, before));
    return work(folder);
  } finally {
    replaceVariables(before);
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** A temporary folder for one or several starts of helm; whoever makes it takes it away. */
export function isolatedFolder(): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), 'cdk8s-posit-connect-'));
}

/** The variables of the caller without what changes helm's output; all that helm keeps, it keeps in `folder`. */
export function isolatedVariables(folder: string, variables: Variables = process.env): Variables {
  const own = Object.entries(variables).filter(([name]) => !FOREIGN.test(name));
  // helm ends before its memory matters, and is a third faster without collecting garbage.
  return { ...Object.fromEntries(own), ...Object.fromEntries(HOMES.map((name) => [name, folder])), GOGC: 'off' };
}

function replaceVariables(variables: Variables): void {
  for (const name of Object.keys(process.env)) if (variables[name] === undefined) delete process.env[name];
  Object.assign(process.env, variables);
}
