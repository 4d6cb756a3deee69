import { findHelm } from './helm-executable';
import { KubernetesObject } from './kubernetes-object';
import { LocalChart } from './local-chart';
import { ahead } from './ordered-renderings';
import { openCache } from './render-cache/cache-place';
import { chartContent } from './render-cache/chart-content';
import { holdSecret, keepableText } from './render-cache/keepable';
import { renderKey } from './render-cache/render-key';
import { RenderMemory } from './render-cache/render-memory';
import { RenderRequest } from './render-request';

/** Objects, and what puts them into the cache on the disk unless they come from there. */
export interface Rendering {
  readonly objects: readonly KubernetesObject[];
  readonly keep: () => void;
}

const memory = new RenderMemory();

/** The objects of a release: those that were rendered before from the same, else what `render` gives. */
export function renderOnce(chart: LocalChart, request: RenderRequest, render: (chart: LocalChart, request: RenderRequest) => readonly KubernetesObject[]): Rendering {
  const key = keyOf(chart, request);
  const cache = openCache(request.cache);
  const onDisk = key === undefined ? undefined : cache?.read(key);
  if (onDisk !== undefined) return { objects: JSON.parse(onDisk) as readonly KubernetesObject[], keep: () => undefined };
  const inMemory = key === undefined ? undefined : memory.get(key);
  const ordered = key === undefined ? undefined : ahead.get(key);
  const objects = inMemory === undefined ? (ordered?.() ?? render(chart, request)) : (JSON.parse(inMemory) as readonly KubernetesObject[]);
  const text = key === undefined ? undefined : (inMemory ?? keepableText(objects));
  if (key === undefined || text === undefined) return { objects, keep: () => undefined };
  memory.set(key, text);
  return { objects, keep: () => (holdSecret(objects) ? undefined : cache?.write(key, text)) };
}

/** Whether what belongs to `key` need not be rendered any more. */
export function isRendered(key: string, request: RenderRequest): boolean {
  return memory.get(key) !== undefined || openCache(request.cache)?.has(key) === true;
}

/** The key of a release; undefined where its chart cannot be told by its content. */
export function keyOf(chart: LocalChart, request: RenderRequest): string | undefined {
  const content = chartContent(chart.path);
  return content === undefined ? undefined : renderKey(request, content, findHelm().version);
}
