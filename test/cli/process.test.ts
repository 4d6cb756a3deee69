import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../support/chart-under-test';
import { session } from './session';

const CASES = join(__dirname, 'transcripts');

describe('the command in a process of its own', () => {
  it('writes and exits as in the transcripts', () => {
    const args = ['check', '--values', 'values.yaml'];
    const folder = join(CASES, 'three-faults');
    const { exitCode, out } = session(args, folder);
    const run = node(['-r', join(PROJECT_ROOT, 'node_modules/tsx/dist/cjs/index.cjs'), join(PROJECT_ROOT, 'src/cli/main.ts'), ...args], folder);
    expect(run).toEqual({ status: exitCode, stdout: out, stderr: '' });
    expect(exitCode).toBe(1);
  });

  it('reads manifests from a pipe', () => {
    const manifests = readFileSync(join(CASES, 'manifests-clean/manifests/release.yaml'), 'utf8');
    const run = node(['-r', join(PROJECT_ROOT, 'node_modules/tsx/dist/cjs/index.cjs'), join(PROJECT_ROOT, 'src/cli/main.ts'), 'check', '-'], CASES, manifests);
    expect(run).toEqual({ status: 0, stdout: 'read 2 objects in 1 file\n\nno findings\n', stderr: '' });
  });
});

describe('a program that imports the library', () => {
  it('loads neither the command line nor what only that needs', () => {
    const loaded = modulesLoadedBy('./src/index.ts');
    expect(loaded.some((path) => path.endsWith('/src/posit-connect.ts'))).toBe(true);
    expect(loaded.filter((path) => /\/src\/cli\/|node_modules\/(ajv|commander|leven|smol-toml)\//.test(path))).toEqual([]);
  });

  it('would be seen to load them', () => {
    const loaded = modulesLoadedBy('./src/cli/program.ts');
    expect(loaded.some((path) => path.includes('node_modules/commander/'))).toBe(true);
    expect(loaded.some((path) => path.includes('node_modules/ajv/'))).toBe(false);
  });
});

function modulesLoadedBy(module: string): readonly string[] {
  const { stdout, stderr } = node(['-r', 'tsx/cjs', '-e', `require(${JSON.stringify(module)}); console.log(JSON.stringify(Object.keys(require.cache)))`], PROJECT_ROOT);
  expect(stderr).toBe('');
  return (JSON.parse(stdout) as readonly string[]).map((path) => path.replaceAll('\\', '/'));
}

function node(args: readonly string[], cwd: string, input = ''): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8', input });
  return { status, stdout, stderr };
}
