import { ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { runProgram } from '../../../src/cli/program';
import { PROJECT_ROOT } from '../../support/chart-under-test';

/** What one run of the command wrote, both streams apart, and its exit code; null where a signal has ended it. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command in this process, in `folder`. */
export async function inProcess(args: readonly string[], folder: string): Promise<Ended> {
  const written = { out: '', err: '' };
  const before = process.cwd();
  process.chdir(folder);
  try {
    const code = await runProgram(args, { in: () => '', out: (text) => void (written.out += text), err: (text) => void (written.err += text) });
    return { code, ...written };
  } finally {
    process.chdir(before);
  }
}

/** The command as one file, for tests that end its process. */
export class BundledCommand {
  private readonly folder: string;

  public constructor() {
    const place = join(PROJECT_ROOT, 'node_modules/.cache');
    mkdirSync(place, { recursive: true });
    this.folder = mkdtempSync(join(place, 'command-'));
    buildSync({ absWorkingDir: PROJECT_ROOT, entryPoints: ['src/cli/main.ts'], bundle: true, platform: 'node', packages: 'external', outfile: join(this.folder, 'main.js'), logLevel: 'error' });
  }

  public start(args: readonly string[], folder: string, node: readonly string[] = [], env: Readonly<Record<string, string>> = {}): ChildProcess {
    return spawn(process.execPath, [...node, join(this.folder, 'main.js'), ...args], { cwd: folder, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  }

  public remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** What a process that was started wrote until it ended. */
export async function ended(child: ChildProcess): Promise<Ended> {
  let out = '';
  let err = '';
  child.stdout?.on('data', (text: Buffer) => (out += text.toString()));
  child.stderr?.on('data', (text: Buffer) => (err += text.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, out, err };
}
