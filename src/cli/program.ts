import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { inPackage } from '../chart/package-folder';
import { addCheck } from './check';
import { addExplain } from './explain';
import { EXIT, Terminal } from './terminal';
import { Unreadable } from './unreadable';

/** Every command of `cdk8s-posit-connect`, each in a file of its own. */
const COMMANDS = [addCheck, addExplain];

/** Runs one command and returns its exit code; whoever calls it in a process of its own hands that to the shell. */
export function runProgram(args: readonly string[], terminal: Terminal): number {
  let exitCode: number = EXIT.clean;
  const program = newProgram(terminal);
  for (const add of COMMANDS) add(program, terminal, (code) => (exitCode = code));
  try {
    program.parse(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.unreadable;
    if (!(error instanceof Unreadable)) throw error;
    terminal.err(`${error.message}\n`);
    return EXIT.unreadable;
  }
}

function newProgram(terminal: Terminal): Command {
  return new Command('cdk8s-posit-connect')
    .description('Finds in values files of the official Posit Connect chart what the chart refuses, or swallows without a word.')
    .version(packageVersion())
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err, getOutHelpWidth: () => 100, getErrHelpWidth: () => 100 })
    .showHelpAfterError('(add --help for what can be written)');
}

function packageVersion(): string {
  return (JSON.parse(readFileSync(inPackage('package.json'), 'utf8')) as { readonly version: string }).version;
}
