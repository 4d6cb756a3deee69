import { EMPTY, FLEET_COLD, FLEET_WARM, FROM_MEMORY, LOADED, ONE_COLD, ONE_WARM, PLAIN, RAW, SHARDS_COLD, WHOLE_COLD } from './contestants';
import { Measurement, Stopwatch } from './stopwatch';

/** One line of the table: what was found, in its unit, and what it shall be. */
export interface Figure {
  readonly title: string;
  readonly found: number;
  readonly goal: number;
  readonly unit: string;
  readonly from: string;
}

const REPEATS = 5;

/** The figures of a fleet of fifty. */
export function fleetFigures(watch: Stopwatch): readonly Figure[] {
  const [cold, warm, memory, plain, raw] = watch.race([FLEET_COLD, FLEET_WARM, FROM_MEMORY, PLAIN, RAW], 50, REPEATS);
  return [
    ratio('50 cold, to helm under xargs', cold, raw, 1.3),
    ratio('50 cold, to plain cdk8s Helm', cold, plain, 0.2),
    ratio('50 warm, to cdk8s from memory', warm, memory, 1),
  ];
}

/** The figures of a fleet of fifty that two machines divide between them, each with an empty cache. */
export function shardFigures(watch: Stopwatch): readonly Figure[] {
  const [whole, ...shards] = watch.race([WHOLE_COLD, ...SHARDS_COLD], 50, REPEATS);
  return shards.map((shard, index) => ratio(`50 cold, shard ${index + 1}/2 to all`, shard, whole, 0.6));
}

/** The figures of a large fleet that has been rendered before. */
export function largeFigures(watch: Stopwatch): readonly Figure[] {
  const [hundred] = watch.race([FLEET_WARM], 100, 3);
  const [thousand] = watch.race([FLEET_WARM], 1000, 3);
  return [
    ratio('1,000 warm, to 100 warm', thousand, hundred, 11),
    { title: '1,000 warm, memory', found: Number(thousand?.told), goal: 400, unit: 'MiB', from: 'at the most' },
  ];
}

/** The figures of a single deployment, and of the library alone. */
export function singleFigures(watch: Stopwatch): readonly Figure[] {
  const [cold, warm, plain, empty, loaded] = watch.race([ONE_COLD, ONE_WARM, PLAIN, EMPTY, LOADED], 1, 2 * REPEATS);
  return [
    difference('one warm, above an empty cdk8s app', warm, empty, 100),
    difference('one cold, above plain cdk8s Helm', cold, plain, 100),
    difference('loading the library', loaded, empty, 30),
  ];
}

/** The middle one. */
export function median(values: readonly number[] = []): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function ratio(title: string, ours: Measurement | undefined, theirs: Measurement | undefined, goal: number): Figure {
  return { title, found: median(ours?.seconds) / median(theirs?.seconds), goal, unit: 'times', from: `${spread(ours)} to ${spread(theirs)}` };
}

function difference(title: string, ours: Measurement | undefined, theirs: Measurement | undefined, goal: number): Figure {
  return { title, found: (median(ours?.seconds) - median(theirs?.seconds)) * 1000, goal, unit: 'ms', from: `${spread(ours)} to ${spread(theirs)}` };
}

function spread(measured: Measurement | undefined): string {
  const seconds = measured?.seconds ?? [];
  return `${median(seconds).toFixed(2)} s (${Math.min(...seconds).toFixed(2)}–${Math.max(...seconds).toFixed(2)})`;
}
