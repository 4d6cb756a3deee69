import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join, posix } from 'node:path';
import { Command, Option } from 'commander';
import { downloadChart, RemoteChart } from '../chart/chart-download';
import { identityOf, keyOf, LOCK_FILE, LockedChart, lockText, readLock } from '../chart/chart-lock';
import { fileDigest } from '../chart/digest';
import { NamedChart, remoteChart } from '../chart/named-chart';
import { requiredDownload } from '../chart/required-download';
import { writeInPlace } from './output/write-in-place';
import { EXIT, ExitWith, Terminal } from './terminal';
import { Unreadable } from './unreadable';

interface Options extends NamedChart {
  readonly into: string;
  readonly archive: boolean;
  readonly update?: boolean;
}

/** Adds `vendor`, which downloads a chart into the user's repository and locks it. */
export function addVendor(program: Command, terminal: Terminal, exitWith: ExitWith): void {
  program
    .command('vendor')
    .description(`download the chart into your repository, and lock its version and SHA-256 in ${LOCK_FILE}, which every later synth is held to`)
    .option('--version <version>', 'version of the chart (default: that of ChartSource.official())')
    .option('--repo <url>', 'chart repository (default: that of Posit)')
    .option('--name <name>', 'name of the chart in it (default: rstudio-connect)')
    .addOption(new Option('--oci <reference>', 'chart in an OCI registry, without a tag').conflicts(['repo', 'name']))
    .option('--sha256 <sum>', 'SHA-256 that the archive must have')
    .option('--into <folder>', 'folder of the archive', 'vendor')
    .option('--no-archive', 'lock alone; each machine downloads the archive once, and is held to the sum')
    .option('--update', 'replace what is locked for this chart, also where its sum is another')
    .action((options: Options) => exitWith(vendored(options, terminal)));
}

function vendored(options: Options, terminal: Terminal): number {
  if (isAbsolute(options.into) || options.into.split(/[\\/]/).includes('..')) throw new Unreadable(`--into ${options.into} leads out of the working folder, in which ${LOCK_FILE} lies.`);
  // Not from the cache: what is published now is compared with what was locked.
  const folder = mkdtempSync(join(tmpdir(), 'connect-vendor-'));
  try {
    const location = locationOf(options);
    return locked(requiredDownload(location, (chart) => downloadChart(chart, folder)), location, options, terminal);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function locked(downloaded: string, location: RemoteChart, { into, archive: isKept, update }: Options, terminal: Terminal): number {
  const wanted = identityOf(location);
  const title = `${wanted.name} ${wanted.version}`;
  const lock = readLock() ?? { charts: [] };
  const before = lock.charts.find((chart) => keyOf(chart) === keyOf(wanted));
  const sha256 = fileDigest(downloaded);
  if (before !== undefined && before.sha256 !== sha256 && update !== true) {
    throw new Unreadable(`${title} from ${wanted.source} has the SHA-256 ${sha256} now, and ${before.sha256} in ${LOCK_FILE}: somebody has replaced what was published. Find out who and why; then --update.`);
  }
  const archive = isKept ? posix.join(into.replaceAll('\\', '/'), `${wanted.name}-${wanted.version}.tgz`) : undefined;
  if (archive !== undefined) writeInPlace(archive, (file) => copyFileSync(downloaded, file));
  const chart: LockedChart = { ...wanted, sha256, ...(archive === undefined ? {} : { archive }) };
  writeInPlace(LOCK_FILE, (file) => writeFileSync(file, lockText({ ...lock, charts: [...lock.charts.filter((each) => keyOf(each) !== keyOf(wanted)), chart] })));
  terminal.err(`${title}: SHA-256 ${sha256}${archive === undefined ? '' : `, in ${archive}`}\n${LOCK_FILE}: commit it${archive === undefined ? '' : ' together with the archive'}\n`);
  return EXIT.clean;
}

function locationOf(options: Options): RemoteChart {
  const { name, oci, repo } = options;
  if (oci === undefined && repo === undefined && name !== undefined) throw new Unreadable('--name goes with --repo: the official chart has its name.');
  return remoteChart(options);
}
