import { runProgram } from '../../src/cli/program';

/** What one run of the command wrote, both streams apart, and its exit code. */
export interface Session {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command in this process, in `folder`, with `input` as its standard input. */
export function session(args: readonly string[], folder: string, input = ''): Session {
  const written = { out: '', err: '' };
  const before = process.cwd();
  process.chdir(folder);
  try {
    const exitCode = runProgram(args, { in: () => input, out: (text) => void (written.out += text), err: (text) => void (written.err += text) });
    if (typeof exitCode !== 'number') throw new Error('this command takes its time: run it in a process of its own');
    return { exitCode, ...written };
  } finally {
    process.chdir(before);
  }
}
