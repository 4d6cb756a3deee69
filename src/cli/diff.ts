import { Command, Option } from 'commander';
import { interruptible } from './app/interruption';
import { outputName, readProject, requireApp } from './app/project';
import { synthesizedObjects } from './app/synthesized-objects';
import { objectChanges } from './difference/object-changes';
import { DIFFERENCE_FORMATS } from './difference/report';
import { objectsIn } from './output/manifest-objects';
import { unfinishedFolders } from './output/output-folder';
import { recoverOutput } from './output/recovery';
import { EXIT, ExitWith, Terminal } from './terminal';

interface Options {
  readonly app?: string;
  readonly format: keyof typeof DIFFERENCE_FORMATS;
  readonly exitCode?: boolean;
}

/** Adds `diff`, which tells what a synth would change, object by object and field by field. */
export function addDiff(program: Command, terminal: Terminal, exitWith: ExitWith): void {
  program
    .command('diff')
    .description('show what a synth would change in the manifests: objects and fields, and what restarts pods, cannot change, or touches data; secrets are hidden')
    .argument('[old]', 'manifests to compare with (default: output in cdk8s.yaml, else dist)')
    .argument('[new]', 'manifests to compare (default: what the program gives now)')
    .option('-a, --app <command>', 'command that runs the program (default: app in cdk8s.yaml)')
    .option('--exit-code', 'exit with 1 where there are differences')
    .addOption(new Option('--format <format>', 'form of the report').choices(Object.keys(DIFFERENCE_FORMATS)).default('text'))
    .action((old: string | undefined, wanted: string | undefined, options: Options) => exitWith(interruptible((signal) => diff(old, wanted, options, terminal, signal))));
}

async function diff(old: string | undefined, wanted: string | undefined, options: Options, terminal: Terminal, signal: AbortSignal): Promise<number> {
  const project = readProject();
  const folder = old ?? outputName({}, project);
  for (const unfinished of unfinishedFolders([folder])) await recoverOutput(unfinished, terminal);
  const before = objectsIn(folder);
  const after = wanted === undefined ? await synthesizedObjects({ command: requireApp(options, project) }, terminal, signal) : objectsIn(wanted);
  const changes = objectChanges(before, after);
  terminal.out(DIFFERENCE_FORMATS[options.format](changes));
  return options.exitCode === true && changes.length > 0 ? EXIT.findings : EXIT.clean;
}
