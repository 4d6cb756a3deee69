import * as fs from 'node:fs';
import { isRendered, keyOf } from '../cached-rendering';
import { helmFlags, valuesText } from '../helm-arguments';
import { findHelm } from '../helm-executable';
import { isolatedFolder, isolatedVariables, Variables } from '../isolated-environment';
import { localChart } from '../local-chart';
import { ahead } from '../ordered-renderings';
import { atOneMoment } from '../render-cache/chart-content';
import { RenderRequest } from '../render-request';
import { requireWritable } from '../writable';
import { HelmJob, HelmPool } from './helm-pool';
import { includedObjects } from './included-objects';

/** Starts helms for these jobs; undefined where that cannot be. */
type PoolStart = (jobs: readonly HelmJob[], variables: Variables) => HelmPool | undefined;

/** One release that must be rendered: its key, and how. */
interface Order extends HelmJob {
  readonly key: string;
}

/**
 * Has helm render, several at once, what is not in the cache, while `work` asks for one release after the other. What
 * cannot be rendered so is left to whoever asks for it, with everything that there is to say about it.
 */
export function renderAhead<T>(requests: readonly RenderRequest[], work: () => T, start: PoolStart = startPool): T {
  return atOneMoment(() => withOrders(requests, work, start));
}

function withOrders<T>(requests: readonly RenderRequest[], work: () => T, start: PoolStart): T {
  const orders = [...new Map(requests.flatMap(orderFor).map((order) => [order.key, order])).values()];
  if (orders.length === 0) return work();
  const folder = isolatedFolder();
  let pool: HelmPool | undefined;
  try {
    pool = start(orders, isolatedVariables(folder));
    orders.forEach(({ key }, job) => ahead.set(key, () => objectsIn(pool?.output(job))));
    return work();
  } finally {
    for (const { key } of orders) ahead.delete(key);
    pool?.close();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

// A policy may forbid threads, or the machine run out of them.
function startPool(jobs: readonly HelmJob[], variables: Variables): HelmPool | undefined {
  try {
    return new HelmPool(findHelm().path, jobs, variables);
  } catch {
    return undefined;
  }
}

function objectsIn(output: string | undefined): ReturnType<typeof includedObjects> {
  return output === undefined ? undefined : includedObjects(output);
}

function orderFor(request: RenderRequest): readonly Order[] {
  try {
    const chart = localChart(request.chart);
    const key = keyOf(chart, request);
    if (key === undefined || isRendered(key, request)) return [];
    requireWritable(request.values, 'values', request.at);
    const names = [request.releaseName, chart.path, '--namespace', request.namespace];
    return [{ key, parameters: ['template', ...names, '--values', '-', ...helmFlags(request)], values: valuesText(request.values) }];
  } catch {
    return [];
  }
}
