import { Json } from '../../values/json';
import { PAGES } from '../documentation';
import { valueAt } from '../model/lookup';
import { serverCount } from '../model/servers';
import { describe } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

/** A budget that lets no pod go stops the drain of a node. */
export const blockingBudget: Rule<ValuesModel> = {
  id: 'CONNECT041',
  severity: 'warning',
  title: 'The disruption budget lets no server go',
  why: 'A drained node waits for ever: upgrades of the cluster hang until somebody deletes the pod by hand.',
  fix: 'podDisruptionBudget: { maxUnavailable: 1 }',
  documentation: PAGES.disruptions,
  check: (model) => {
    const servers = serverCount(model);
    if (servers < 1) return [];
    return [
      ['podDisruptionBudget.minAvailable', (count: number) => count >= servers] as const,
      ['podDisruptionBudget.maxUnavailable', (count: number) => count === 0] as const,
    ].flatMap(([path, blocks]) => {
      const value = valueAt(model.effective, path);
      const count = countOf(value, servers);
      return count !== undefined && blocks(count) ? [{ path, received: `${describe(value)}, of ${servers}` }] : [];
    });
  },
};

// Kubernetes rounds shares of both kinds up.
function countOf(value: Json | undefined, servers: number): number | undefined {
  if (typeof value === 'number') return value;
  const share = typeof value === 'string' ? /^(\d+)%$/.exec(value) : null;
  return share === null ? undefined : Math.ceil((Number(share[1]) * servers) / 100);
}
