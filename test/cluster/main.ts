import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { cacheFolder } from '../../src/chart/cache-folder';
import { controlGroup, makeControlGroups, removeControlGroups } from './harness/control-groups';
import { runApart } from './harness/namespaces';
import { programPaths } from './harness/programs';
import { missingRequirements } from './harness/requirements';

const VITEST = join(dirname(require.resolve('vitest/package.json')), 'vitest.mjs');
const INSIDE = join(__dirname, 'vitest.config.mts');
const OUTSIDE = join(__dirname, 'outside', 'vitest.config.mts');

async function main(filters: readonly string[]): Promise<number> {
  const inside = vitest(INSIDE, filters);
  const outside = vitest(OUTSIDE, []);
  const missing = missingRequirements();
  if (missing.length > 0) {
    say(`SKIP: this machine lacks ${missing.join(', ')}; every test of the cluster is skipped`);
    return Math.max(runHere(inside), runHere(outside));
  }
  const code = await runInside(inside);
  const interrupted = code >= 128;
  return filters.length > 0 || interrupted ? code : Math.max(code, runHere(outside));
}

async function runInside(command: readonly string[]): Promise<number> {
  const programs = programPaths(join(cacheFolder(), 'cluster'), say);
  makeControlGroups();
  try {
    return await runApart(command, { ...process.env, CLUSTER: JSON.stringify({ programs, group: controlGroup() }) });
  } finally {
    await removeControlGroups();
  }
}

function vitest(config: string, filters: readonly string[]): readonly string[] {
  return [process.execPath, VITEST, 'run', '--config', config, ...filters];
}

function say(line: string): void {
  console.error(`cluster: ${line}`);
}

function runHere([program = '', ...args]: readonly string[]): number {
  return spawnSync(program, args, { stdio: 'inherit' }).status ?? 1;
}

main(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: Error) => {
    say(error.message);
    process.exitCode = 1;
  },
);
