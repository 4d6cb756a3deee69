import { ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** How a process of the cluster is started. */
export interface DaemonProps {
  /** Name of its log file, too. */
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** Folder of the log. */
  readonly folder: string;
}

const LAST_LINES = 20;

/** A process that runs as long as the cluster does. */
export class Daemon {
  public static start(props: DaemonProps): Daemon {
    const log = join(props.folder, `${props.name}.log`);
    const output = openSync(log, 'a');
    const child = spawn(props.command, props.args, { env: { ...process.env, ...props.env }, stdio: ['ignore', output, output] });
    closeSync(output);
    // It ends with the namespaces; waiting for it would keep the suite from ending.
    child.unref();
    return new Daemon(props.name, log, child);
  }

  private constructor(
    private readonly name: string,
    private readonly log: string,
    private readonly child: ChildProcess,
  ) {}

  /** Waits until `ready` says yes; the end of the log is in the error when the process ends before, or time runs out. */
  public async becomes(ready: () => boolean, seconds = 60): Promise<void> {
    for (const end = Date.now() + seconds * 1000; Date.now() < end; await pause(200)) {
      if (this.child.exitCode !== null) throw new Error(`${this.name} ended with code ${this.child.exitCode}:\n${this.lastWords()}`);
      if (ready()) return;
    }
    throw new Error(`${this.name} is not ready after ${seconds} s:\n${this.lastWords()}`);
  }

  /** Ends the process, kindly first. */
  public async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = new Promise<void>((resolve) => this.child.once('exit', () => resolve()));
    this.child.kill('SIGTERM');
    const force = setTimeout(() => this.child.kill('SIGKILL'), 5_000);
    await ended;
    clearTimeout(force);
  }

  private lastWords(): string {
    return readFileSync(this.log, 'utf8').split('\n').slice(-LAST_LINES).join('\n');
  }
}
