import { Command, Option } from 'commander';
import { Severity } from '../rules/rule';
import { CheckReport } from './check/findings';
import { jsonReport } from './check/formats/json';
import { sarifReport } from './check/formats/sarif';
import { textReport } from './check/formats/text';
import { checkReport } from './check/report';
import { holdsManifests, parseValues, readText } from './check/values-file';
import { EXIT, Terminal } from './terminal';
import { Unreadable } from './unreadable';

const FORMATS = { text: textReport, json: jsonReport, sarif: sarifReport } as const;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

interface CheckOptions {
  /** True where the option stands alone, after or before the files. */
  readonly values?: readonly string[] | true;
  readonly releaseName: string;
  readonly namespace: string;
  readonly format: keyof typeof FORMATS;
  readonly severity: Severity;
}

/** Adds `check`, which judges the values files of one deployment. */
export function addCheck(program: Command, terminal: Terminal, exitWith: (code: number) => void): void {
  program
    .command('check')
    .description('find what the chart refuses, or swallows without a word, before helm runs')
    .argument('[files...]', 'values files, with --values')
    .option('-f, --values [files...]', 'values files of the official chart, laid one over the other as helm lays them')
    .option('--release-name <name>', 'name of the release', 'rstudio-connect')
    .option('-n, --namespace <name>', 'namespace of the release', 'default')
    .addOption(new Option('--format <format>', 'form of the report').choices(Object.keys(FORMATS)).default('text'))
    .addOption(new Option('--severity <severity>', 'from which severity on the exit code is 1').choices(SEVERITIES).default('error'))
    .addHelpText('after', '\nExit codes: 0 nothing found, 1 findings of the chosen severity, 2 something cannot be read.\nA comment silences a rule: # cdk8s-posit-connect-ignore CONNECT017: <reason>')
    .action((files: readonly string[], options: CheckOptions) => {
      const report = checkReport(valuesFiles(files, options).map((name) => parseValues(name, readText(name))), options);
      terminal.out(FORMATS[options.format](report));
      exitWith(exitCode(report, options.severity));
    });
}

function valuesFiles(files: readonly string[], { values }: CheckOptions): readonly string[] {
  if (values === undefined) throw new Unreadable(withoutValues(files));
  const named = values === true ? files : values;
  if (named.length === 0) throw new Unreadable('No file is named: check --values values.yaml');
  if (values !== true && files.length > 0) throw new Unreadable(`${files.join(', ')} stands apart from --values; name all values files after it, in the order in which helm gets them.`);
  return named;
}

function withoutValues(files: readonly string[]): string {
  if (files.length === 0) return 'No file is named: check --values values.yaml';
  const manifests = files.find((name) => holdsManifests(name, readText(name)));
  if (manifests !== undefined) return `${manifests} holds rendered manifests, which check does not read yet; name the values file that they were made from: check --values <file>.`;
  return `${files[0]} holds no manifests; pass --values for a values file: check --values ${files.join(' ')}`;
}

function exitCode({ findings }: CheckReport, least: Severity): number {
  const counting = SEVERITIES.slice(0, SEVERITIES.indexOf(least) + 1);
  return findings.some(({ severity }) => counting.includes(severity)) ? EXIT.findings : EXIT.clean;
}
