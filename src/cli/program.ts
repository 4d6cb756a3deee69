import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { inPackage } from '../chart/package-folder';
import { PositConnectErrors } from '../errors/posit-connect-error';
import { Interrupted } from './app/interruption';
import { addCheck } from './check';
import { addDiff } from './diff';
import { addExplain } from './explain';
import { addImages } from './images';
import { addOutdated } from './outdated';
import { addSynth } from './synth';
import { EXIT, Terminal } from './terminal';
import { Unreadable } from './unreadable';
import { addVendor } from './vendor';

/** Every command of `cdk8s-posit-connect`, each in a file of its own. */
const COMMANDS = [addSynth, addDiff, addOutdated, addCheck, addExplain, addVendor, addImages];

/** What the operating system's codes mean for whoever wants to write. */
const REFUSALS: Readonly<Record<string, string>> = {
  EACCES: 'writing there is not allowed',
  EDQUOT: 'the quota of the disk is used up',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a file is where a folder should be',
  EPERM: 'writing there is not allowed',
  EROFS: 'the disk can only be read',
};

/** Runs one command and gives its exit code, some commands later; whoever calls it in a process of its own hands that to the shell. */
export function runProgram(args: readonly string[], terminal: Terminal): number | Promise<number> {
  let exitCode: number | Promise<number> = EXIT.clean;
  const program = newProgram(terminal);
  for (const add of COMMANDS) add(program, terminal, (code) => void (exitCode = code));
  try {
    program.parse(args, { from: 'user' });
    const given = exitCode as number | Promise<number>;
    return typeof given === 'number' ? given : given.catch((error: unknown) => failureCode(error, terminal));
  } catch (error) {
    return failureCode(error, terminal);
  }
}

function failureCode(error: unknown, terminal: Terminal): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.unreadable;
  if (error instanceof Interrupted) return error.exitCode;
  const words = error instanceof Unreadable || PositConnectErrors.is(error) ? (error as Error).message : refusalOfSystem(error);
  if (words === undefined) throw error;
  terminal.err(`${words}\n`);
  return EXIT.unreadable;
}

/** What the operating system does not allow, in words; undefined for a fault of this program. */
function refusalOfSystem(error: unknown): string | undefined {
  const { code, path } = error as { readonly code?: unknown; readonly path?: unknown };
  const meaning = Object.hasOwn(REFUSALS, String(code)) ? REFUSALS[String(code)] : undefined;
  return meaning === undefined ? undefined : `${typeof path === 'string' ? `${path}: ` : ''}${meaning} (${String(code)}).`;
}

function newProgram(terminal: Terminal): Command {
  return new Command('cdk8s-posit-connect')
    .description('Installations of Posit Connect: synthesizes their manifests, and finds what goes wrong in manifests and values files.')
    .version(packageVersion())
    // Options of a command come after it, where `--version` is one of its own.
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err, getOutHelpWidth: () => 100, getErrHelpWidth: () => 100 })
    .showHelpAfterError('(add --help for what can be written)');
}

function packageVersion(): string {
  return (JSON.parse(readFileSync(inPackage('package.json'), 'utf8')) as { readonly version: string }).version;
}
