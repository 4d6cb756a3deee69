import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { Unreadable } from '../unreadable';

/** One run of the user's program. */
export interface AppRun {
  /** The command, as a shell takes it. */
  readonly command: string;
  /** Where it is to write its manifests. */
  readonly outdir: string;
  readonly variables: Readonly<Record<string, string>>;
  /** Takes what it prints; its output is for people, never a manifest. */
  readonly printed: (text: string) => void;
  /** Told the number of its process. */
  readonly started: (pid: number) => void;
  readonly signal: AbortSignal;
}

/** How long the program may tidy up once it is told to end. */
const GRACE_MILLISECONDS = 5000;

// In a terminal the user's keys reach the program by themselves, and it may ask questions there.
const atTerminal = () => process.stdin.isTTY === true;

/** Runs the user's program to its end; refuses one that fails, and one that writes nothing. */
export async function runApp({ command, outdir, variables, printed, started, signal }: AppRun): Promise<void> {
  signal.throwIfAborted();
  const ownGroup = process.platform !== 'win32' && !atTerminal();
  const child = spawn(command, { shell: true, detached: ownGroup, stdio: ['inherit', 'pipe', 'pipe'], env: { ...process.env, ...variables, CDK8S_OUTDIR: outdir } });
  if (child.pid !== undefined) started(child.pid);
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', printed);
  const stop = () => endGently(child, ownGroup);
  signal.addEventListener('abort', stop);
  try {
    const [code, killedBy] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
    signal.throwIfAborted();
    if (code !== 0) throw new Unreadable(`The program ${ending(code, killedBy)}: ${command}`);
  } finally {
    signal.removeEventListener('abort', stop);
  }
  if (!existsSync(outdir)) throw new Unreadable(`The program wrote nothing to the folder in CDK8S_OUTDIR: ${command} (it ends with app.synth(), and its App takes no outdir of its own)`);
}

function endGently(child: ChildProcess, ownGroup: boolean): void {
  end(child, ownGroup, 'SIGTERM');
  const last = setTimeout(() => end(child, ownGroup, 'SIGKILL'), GRACE_MILLISECONDS);
  child.once('close', () => clearTimeout(last));
}

function end(child: ChildProcess, ownGroup: boolean, signal: NodeJS.Signals): void {
  try {
    // The shell is its own group's first; what it has started belongs to it.
    if (ownGroup && child.pid !== undefined) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // It has ended by itself.
  }
}

function ending(code: number | null, killedBy: NodeJS.Signals | null): string {
  if (killedBy !== null) return `was ended by ${killedBy}`;
  const signal = Object.entries(constants.signals).find(([, number]) => code === 128 + number);
  return signal === undefined ? `failed with exit code ${code}` : `was ended by ${signal[0]}`;
}
