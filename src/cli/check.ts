import { Command, Option } from 'commander';
import { Severity } from '../rules/rule';
import { counted } from './check/counted';
import { CheckReport } from './check/findings';
import { jsonReport } from './check/formats/json';
import { sarifReport } from './check/formats/sarif';
import { textReport } from './check/formats/text';
import { ManifestFile, parseManifests } from './check/manifest-file';
import { manifestsReport } from './check/manifests-report';
import { namedFiles, STANDARD_INPUT } from './check/named-files';
import { checkReport } from './check/report';
import { parseValues } from './check/values-file';
import { reading, readText } from './check/yaml-documents';
import { unfinishedFolders } from './output/output-folder';
import { recoverOutput } from './output/recovery';
import { EXIT, ExitWith, Terminal } from './terminal';
import { Unreadable } from './unreadable';

const FORMATS = { text: textReport, json: jsonReport, sarif: sarifReport } as const;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Options that mean nothing without values: manifests name their release and namespace themselves. */
const FOR_VALUES = { releaseName: '--release-name', namespace: '--namespace' } as const;

interface CheckOptions {
  /** True where the option stands alone, after or before the files. */
  readonly values?: readonly string[] | true;
  readonly releaseName: string;
  readonly namespace: string;
  readonly against?: string;
  readonly requireDigests: boolean;
  readonly format: keyof typeof FORMATS;
  readonly severity: Severity;
}

/** Adds `check`, which judges manifests, or the values files of one deployment. */
export function addCheck(program: Command, terminal: Terminal, exitWith: ExitWith): void {
  program
    .command('check')
    .description('find what goes wrong in manifests, or in values files: what the chart refuses, or swallows without a word')
    .argument('[files...]', 'manifests and folders of them, - for standard input; or values files, with --values')
    .option('-f, --values [files...]', 'values files of the official chart, laid one over the other as helm lays them')
    .option('--release-name <name>', 'name of the release, with --values', 'rstudio-connect')
    .option('-n, --namespace <name>', 'namespace of the release, with --values', 'default')
    .addOption(new Option('--against <old>', 'manifests that are in the cluster now: adds what the cluster refuses to change, and data that is lost').conflicts('values'))
    .addOption(new Option('--require-digests', 'ask for the digest of every image in the manifests').default(false).conflicts('values'))
    .addOption(new Option('--format <format>', 'form of the report').choices(Object.keys(FORMATS)).default('text'))
    .addOption(new Option('--severity <severity>', 'from which severity on the exit code is 1').choices(SEVERITIES).default('error'))
    .addHelpText('after', '\nExit codes: 0 nothing found, 1 findings of the chosen severity, 2 something cannot be read.\nA comment silences a rule: # cdk8s-posit-connect-ignore CONNECT017: <reason>')
    .action((files: readonly string[], options: CheckOptions, command: Command) => {
      const judge = () => {
        const report = options.values === undefined ? ofManifests(files, options, command, terminal) : ofValues(valuesFiles(files, options.values), options, terminal);
        terminal.out(FORMATS[options.format](report));
        return exitCode(report, options.severity);
      };
      const unfinished = unfinishedFolders([...files, options.against ?? []].flat());
      exitWith(unfinished.length === 0 ? judge() : Promise.all(unfinished.map((folder) => recoverOutput(folder, terminal))).then(judge));
    });
}

function ofValues(files: readonly string[], options: CheckOptions, terminal: Terminal): CheckReport {
  return checkReport(files.map((name) => parseValues(titleOf(name), textOf(name, terminal))), options);
}

function valuesFiles(files: readonly string[], values: readonly string[] | true): readonly string[] {
  const named = values === true ? files : values;
  if (named.length === 0) throw new Unreadable('No file is named: check --values values.yaml');
  if (values !== true && files.length > 0) throw new Unreadable(`${files.join(', ')} stands apart from --values; name all values files after it, in the order in which helm gets them.`);
  return named;
}

function ofManifests(names: readonly string[], { against, requireDigests }: CheckOptions, command: Command, terminal: Terminal): CheckReport {
  if (names.length === 0) throw new Unreadable('No file is named: check dist/ for manifests, check --values values.yaml for values.');
  for (const [option, flag] of Object.entries(FOR_VALUES)) {
    if (command.getOptionValueSource(option) === 'cli') throw new Unreadable(`${flag} goes with --values alone; manifests say themselves what they are called and where they belong.`);
  }
  const before = against === undefined ? [] : manifestFiles([against], terminal);
  return manifestsReport(manifestFiles(names, terminal), before, { requireDigests });
}

function manifestFiles(names: readonly string[], terminal: Terminal): readonly ManifestFile[] {
  const files = namedFiles(names).map((name) => parseManifests(titleOf(name), textOf(name, terminal)));
  if (files.some(({ objects }) => objects.length > 0)) return files;
  const isFolder = !files.some(({ name }) => names.map(titleOf).includes(name));
  if (files.length === 0) throw new Unreadable(`No .yaml, .yml or .json file lies below ${names.join(' ')}.`);
  if (isFolder) throw new Unreadable(`No Kubernetes object is in ${names.join(' ')}: read ${counted(files.length, 'file')} below it.`);
  throw new Unreadable(`No Kubernetes object is in ${names.map(titleOf).join(' ')}; values files are named after --values: check --values ${names.join(' ')}`);
}

function textOf(name: string, terminal: Terminal): string {
  return name === STANDARD_INPUT ? reading(titleOf(name), terminal.in) : readText(name);
}

function titleOf(name: string): string {
  return name === STANDARD_INPUT ? '<stdin>' : name;
}

function exitCode({ findings }: CheckReport, least: Severity): number {
  const counting = SEVERITIES.slice(0, SEVERITIES.indexOf(least) + 1);
  return findings.some(({ severity }) => counting.includes(severity)) ? EXIT.findings : EXIT.clean;
}
