import { Command, Option } from 'commander';
import { SUBSTITUTED_CHART } from '../chart/substituted-chart';
import { interruptible } from './app/interruption';
import { readProject, requireApp } from './app/project';
import { synthesizedObjects } from './app/synthesized-objects';
import { objectChanges } from './difference/object-changes';
import { DIFFERENCE_FORMATS } from './difference/report';
import { newerChart, WantedChart } from './outdated/newer-chart';
import { EXIT, ExitWith, Terminal } from './terminal';

interface Options extends WantedChart {
  readonly app?: string;
  readonly format: keyof typeof DIFFERENCE_FORMATS;
  readonly exitCode?: boolean;
}

/** Adds `outdated`, which tells what another version of the chart would change. */
export function addOutdated(program: Command, terminal: Terminal, exitWith: ExitWith): void {
  program
    .command('outdated')
    .description('show what a newer chart would change in the manifests, object by object and field by field; the program stays as it is')
    .option('--version <version>', 'version of the chart to compare with (default: the newest that is published)')
    .addOption(new Option('--archive <file>', 'packed chart to compare with; nothing is downloaded').conflicts(['version', 'repo', 'name', 'oci']))
    .option('--repo <url>', 'chart repository (default: that of Posit)')
    .option('--name <name>', 'name of the chart in it (default: rstudio-connect)')
    .addOption(new Option('--oci <reference>', 'chart in an OCI registry, without a tag').conflicts(['repo', 'name']))
    .option('-a, --app <command>', 'command that runs the program (default: app in cdk8s.yaml)')
    .option('--exit-code', 'exit with 1 where there are differences')
    .addOption(new Option('--format <format>', 'form of the report').choices(Object.keys(DIFFERENCE_FORMATS)).default('text'))
    .addHelpText('after', '\nInstallations with ChartSource.embedded() stay as they are.')
    .action((options: Options) => exitWith(interruptible((signal) => outdated(options, terminal, signal))));
}

async function outdated(options: Options, terminal: Terminal, signal: AbortSignal): Promise<number> {
  const command = requireApp(options, readProject());
  const chart = newerChart(options);
  const before = await synthesizedObjects({ command }, terminal, signal);
  terminal.err(`once more, with ${chart.name} ${chart.version}\n`);
  const after = await synthesizedObjects({ command, variables: { [SUBSTITUTED_CHART]: chart.path } }, terminal, signal);
  const changes = objectChanges(before, after);
  terminal.out(DIFFERENCE_FORMATS[options.format](changes));
  return options.exitCode === true && changes.length > 0 ? EXIT.findings : EXIT.clean;
}
