import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { cacheFolder } from '../../src/chart/cache-folder';
import { controlGroup, makeControlGroups, removeControlGroups } from './harness/control-groups';
import { runApart } from './harness/namespaces';
import { programPaths } from './harness/programs';
import { missingRequirements } from './harness/requirements';

const VITEST = join(dirname(require.resolve('vitest/package.json')), 'vitest.mjs');
const CONFIG = join(__dirname, 'vitest.config.mts');

async function main(): Promise<number> {
  const missing = missingRequirements();
  const command = [process.execPath, VITEST, 'run', '--config', CONFIG, ...process.argv.slice(2)];
  if (missing.length > 0) {
    say(`SKIP: this machine lacks ${missing.join(', ')}; every test of the cluster is skipped`);
    return runHere(command);
  }
  const programs = programPaths(join(cacheFolder(), 'cluster'), say);
  makeControlGroups();
  try {
    return await runApart(command, { ...process.env, CLUSTER: JSON.stringify({ programs, group: controlGroup() }) });
  } finally {
    removeControlGroups();
  }
}

function say(line: string): void {
  console.error(`cluster: ${line}`);
}

function runHere([program = '', ...args]: readonly string[]): number {
  return spawnSync(program, args, { stdio: 'inherit' }).status ?? 1;
}

main().then(
  (code) => (process.exitCode = code),
  (error: Error) => {
    say(error.message);
    process.exitCode = 1;
  },
);
