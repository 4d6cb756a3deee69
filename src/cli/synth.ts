import { Command } from 'commander';
import { Shard } from '../chart/shard';
import { interruptible } from './app/interruption';
import { fleetMembers } from './app/messages';
import { outputName, Project, readProject, requireApp } from './app/project';
import { setConstructsAside, synthesize } from './app/synthesis';
import { fileTree } from './output/file-tree';
import { outputFolder } from './output/output-folder';
import { recoverOutput, withOutput } from './output/recovery';
import { RunFolder, withRunFolder } from './output/run-folder';
import { spareWorkshop } from './output/spare-workshop';
import { dividedFiles } from './synth/others-files';
import { compared, printed, written } from './synth/outcome';
import { pluginsAgree } from './synth/plugin-validation';
import { requirePossible, SynthOptions } from './synth/requests';
import { shardOption } from './synth/shard-option';
import { EXIT, ExitWith, Terminal } from './terminal';

interface Options extends SynthOptions {
  readonly shard?: Shard;
  readonly cache: boolean;
  readonly accept: readonly string[];
}

const NO_CACHE = { CDK8S_POSIT_CONNECT_RENDER_CACHE: 'off' } as const;

/** Adds `synth`, which runs the user's program and puts its manifests into the place of the old ones once all is well. */
export function addSynth(program: Command, terminal: Terminal, exitWith: ExitWith): void {
  program
    .command('synth')
    .alias('synthesize')
    .description('synthesize manifests as cdk8s synth does; the old ones stay until the new ones are complete and judged')
    .option('-a, --app <command>', 'command that runs the program (default: app in cdk8s.yaml)')
    .option('-o, --output <folder>', 'folder of the manifests (default: output in cdk8s.yaml, else dist)')
    .option('-p, --stdout', 'write all manifests to standard output, for kubectl apply -f -')
    .option('--check', 'write nothing, and exit with 1 where the folder is not as it would be written now')
    .option('--shard <i/n>', 'one of n parts: of the members of a fleet, else of the files; n alone in an Indexed Job', shardOption)
    .option('--accept <rule...>', 'write although this rule objects to what changes in the folder, e.g. CONNECT099', [])
    .option('--no-cache', 'render everything anew, and keep nothing')
    .option('--no-validate', 'leave out the plugins that cdk8s.yaml names under validations')
    .option('--plugins-dir <folder>', 'where cdk8s-cli keeps plugins')
    .option('--validation-reports-output-file <file>', 'file for the reports of the plugins, as JSON')
    .option('--format <format>', 'plain manifests; for helm, use cdk8s synth')
    .option('--chart-version <version>', 'belongs to --format helm of cdk8s synth')
    .option('--chart-api-version <version>', 'belongs to --format helm of cdk8s synth')
    .addHelpText('after', '\nExit codes: 0 done, 1 stale, or refused by a plugin or a rule, 2 no result; 128 and the number of the signal that ended it.')
    .action((options: Options) => exitWith(interruptible((signal) => synth(options, terminal, signal))));
}

async function synth(options: Options, terminal: Terminal, signal: AbortSignal): Promise<number> {
  const project = readProject();
  requirePossible(options, project);
  const command = requireApp(options, project);
  const variables = options.cache ? {} : NO_CACHE;
  const request = { command, shard: options.shard, variables, describesConstructs: isValidated(options, project) };
  if (options.stdout) {
    return withRunFolder(spareWorkshop(), async (run) => {
      await synthesize(request, run, terminal, signal);
      return await isRefused(options, project, run, terminal, signal) ? EXIT.findings : printed(resultOf(run, options, terminal));
    });
  }
  const output = outputFolder(outputName(options, project));
  await recoverOutput(output, terminal);
  return withRunFolder(options.check ? spareWorkshop() : output.workshop, async (run) => {
    await synthesize(request, run, terminal, signal);
    if (await isRefused(options, project, run, terminal, signal)) return EXIT.findings;
    const result = { ...resultOf(run, options, terminal), output };
    return options.check ? compared(result) : withOutput(output, terminal, () => written(result));
  });
}

function isValidated({ validate }: Options, { validated }: Project): boolean {
  return validate && validated;
}

async function isRefused(options: Options, project: Project, run: RunFolder, terminal: Terminal, signal: AbortSignal): Promise<boolean> {
  const { pluginsDir, validationReportsOutputFile: reportsFile } = options;
  const name = options.stdout ? '<stdout>' : outputName(options, project);
  const agreed = !isValidated(options, project) || (await pluginsAgree({ pluginsDir, reportsFile, outputName: name }, run, terminal, signal));
  setConstructsAside(run);
  signal.throwIfAborted();
  return !agreed;
}

function resultOf({ manifests, messages }: RunFolder, { shard, accept }: Options, terminal: Terminal) {
  const division = dividedFiles(fileTree(manifests).files, fleetMembers(messages), shard);
  return { manifests, division, accepted: new Set(accept.map((rule) => rule.toUpperCase())), terminal };
}
