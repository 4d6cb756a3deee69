/**
 * Times whole processes of the library as it is shipped, beside plain cdk8s and raw helm, and what the rules cost. Each figure is a
 * median, and compares what ran in this run, in turns. `main.ts fleet` times the named parts alone: fleet, shards, large, single, rules.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findHelm } from '../../src/chart/helm-executable';
import { Figure, fleetFigures, largeFigures, median, shardFigures, singleFigures } from './figures';
import { Stopwatch } from './stopwatch';

const RULED = 51;

const helm = findHelm();
const work = mkdtempSync(join(tmpdir(), 'bench-'));
const programs = join(__dirname, '../../node_modules/.cache/cdk8s-posit-connect-bench');
const watch = new Stopwatch(work, programs, helm.path);

const PARTS: Readonly<Record<string, () => readonly Figure[]>> = {
  fleet: () => fleetFigures(watch),
  shards: () => shardFigures(watch),
  large: () => largeFigures(watch),
  single: () => singleFigures(watch),
  rules: rulesFigures,
};

try {
  mkdirSync(programs, { recursive: true });
  node(join(__dirname, 'compile.mjs'), programs);
  const chosen = process.argv.slice(2);
  console.log(`${cpus().length} cores (load ${loadavg()[0]?.toFixed(1)} before), node ${process.version}, helm ${helm.version}, embedded chart\n`);
  for (const [name, figures] of Object.entries(PARTS)) {
    if (chosen.length === 0 || chosen.includes(name)) figures().forEach(print);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
  rmSync(programs, { recursive: true, force: true });
}

function rulesFigures(): readonly Figure[] {
  const inputs = join(work, 'rules.json');
  const bundle = join(work, 'rules.js');
  node('-r', 'tsx/cjs', join(__dirname, 'rules/inputs.ts'), String(RULED), inputs);
  node(join(__dirname, 'rules/bundle.mjs'), bundle);
  const costs = Array.from({ length: 5 }, () => JSON.parse(node(join(__dirname, 'rules/cost.mjs'), bundle, inputs)) as { readonly once: number; readonly each: number });
  const from = `${RULED} installations`;
  return [
    { title: 'rules, loading and the first', found: median(costs.map(({ once }) => once)), goal: 20, unit: 'ms', from },
    { title: 'rules, each further one', found: median(costs.map(({ each }) => each)), goal: 0.5, unit: 'ms', from },
  ];
}

function node(...parameters: readonly string[]): string {
  return watch.run([process.execPath, ...parameters], work, join(work, 'cache'));
}

function print({ title, found, goal, unit, from }: Figure): void {
  const verdict = found <= goal ? 'met' : 'not met';
  console.log([title.padEnd(36), `${found.toFixed(2)} ${unit}`.padStart(12), `goal ${goal}`.padEnd(10), verdict.padEnd(8), from].join('  '));
}
