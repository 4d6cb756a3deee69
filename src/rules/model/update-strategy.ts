import { Json } from '../../values/json';
import { serverCount } from './servers';
import { textAt, valueAt } from './lookup';
import { ValuesModel } from './values-model';

/** How many servers an update may have too many and too few; undefined where the chart asks for no rolling update, or in words that are no number. */
export interface RollingUpdate {
  readonly surge?: number;
  readonly unavailable?: number;
}

/** The rolling update of the Deployment; undefined where all servers stop first. */
export function rollingUpdate(model: ValuesModel): RollingUpdate | undefined {
  if (textAt(model.effective, 'strategy.type') !== 'RollingUpdate') return undefined;
  const servers = serverCount(model);
  const given = (key: string) => valueAt(model.effective, `strategy.rollingUpdate.${key}`);
  return { surge: pods(given('maxSurge') ?? '100%', servers, Math.ceil), unavailable: pods(given('maxUnavailable') ?? 0, servers, Math.floor) };
}

// Kubernetes rounds what is too many up, and what is missing down.
function pods(value: Json, servers: number, round: (pods: number) => number): number | undefined {
  if (typeof value === 'number') return value;
  const share = typeof value === 'string' ? /^(\d+)%$/.exec(value) : null;
  return share === null ? undefined : round((Number(share[1]) * servers) / 100);
}
