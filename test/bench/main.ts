/**
 * Times whole processes that write the manifests of 1, 10 and 50 installations, beside plain cdk8s and beside raw helm,
 * and what the rules cost.
 * The contestants take turns, so that what the machine does meanwhile falls on all; each figure is a median.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findHelm } from '../../src/chart/helm-executable';
import { CONTESTANTS, Contestant, Place, script } from './contestants';

const COUNTS = [1, 10, 50];
const REPEATS = 5;
const RULED = 51;

const helm = findHelm();
const work = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  console.log(`${cpus().length} cores, node ${process.version}, helm ${helm.version}, embedded chart, median of ${REPEATS} runs (fastest to slowest)\n`);
  console.log(row(['installations', ...CONTESTANTS.map(({ title }) => title), 'to xargs', 'to plain']));
  for (const count of COUNTS) console.log(row([String(count), ...comparison(count)]));
  console.log(`\n${rulesCost()}`);
  console.log('\n"to xargs" and "to plain": time of PositConnect divided by that of helm under xargs, and of plain cdk8s Helm, in this run.');
} finally {
  rmSync(work, { recursive: true, force: true });
}

function comparison(count: number): string[] {
  const releases = join(work, `releases-${count}`);
  mkdirSync(releases);
  run(script('releases.ts', String(count), releases), releases);
  const times = CONTESTANTS.map((): number[] => []);
  for (let turn = 0; turn < REPEATS; turn += 1) {
    CONTESTANTS.forEach((contestant, index) => times[index]?.push(secondsOf(contestant, count, releases)));
  }
  const [ours, plain, parallel] = times.map(median);
  return [...times.map(spread), ratio(ours, parallel), ratio(ours, plain)];
}

function rulesCost(): string {
  const inputs = join(work, 'rules.json');
  const bundle = join(work, 'rules.js');
  run(script('rules/inputs.ts', String(RULED), inputs), work);
  run([process.execPath, join(__dirname, 'rules/bundle.mjs'), bundle], work);
  const costs = Array.from({ length: REPEATS }, () => JSON.parse(run([process.execPath, join(__dirname, 'rules/cost.mjs'), bundle, inputs], work)) as { readonly once: number; readonly each: number });
  const once = median(costs.map((cost) => cost.once)).toFixed(1);
  const each = median(costs.map((cost) => cost.each)).toFixed(2);
  return `rules: ${once} ms to load them and judge the first of ${RULED} installations (goal 20), ${each} ms for each further one (goal 0.5)`;
}

function secondsOf(contestant: Contestant, count: number, releases: string): number {
  const output = mkdtempSync(join(work, 'output-'));
  const place: Place = { count, releases, output, helm: helm.path };
  const started = process.hrtime.bigint();
  run(contestant.command(place), output);
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  requireDeployments(contestant, count, output);
  rmSync(output, { recursive: true });
  return seconds;
}

// An empty cache for each run: nothing is left over from the one before.
function run([command, ...rest]: readonly string[], output: string): string {
  const env = { ...process.env, HELM: helm.path, CDK8S_OUTDIR: output, XDG_CACHE_HOME: join(output, '.cache') };
  const { status, stdout, stderr } = spawnSync(command ?? '', rest, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: Infinity });
  if (status !== 0) throw new Error(`${command} ${rest.join(' ')}: ${stderr}`);
  return stdout;
}

// A contestant that writes nothing would be fast.
function requireDeployments({ title }: Contestant, count: number, output: string): void {
  const files = readdirSync(output).filter((file) => file.endsWith('.yaml'));
  const written = files.flatMap((file) => readFileSync(join(output, file), 'utf8').match(/^kind: Deployment$/gm) ?? []).length;
  if (written !== count) throw new Error(`${title} wrote ${written} Deployments for ${count} installations`);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function spread(values: readonly number[]): string {
  return `${median(values).toFixed(2)} s (${Math.min(...values).toFixed(2)}–${Math.max(...values).toFixed(2)})`;
}

function ratio(ours = Number.NaN, theirs = Number.NaN): string {
  return (ours / theirs).toFixed(2);
}

function row(cells: readonly string[]): string {
  return cells.map((cell, index) => cell.padEnd(index === 0 ? 14 : index > CONTESTANTS.length ? 9 : 26)).join(' ').trimEnd();
}
