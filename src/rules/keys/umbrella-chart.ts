import { isJsonObject, Json } from '../../values/json';
import { PAGES } from '../documentation';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

/** Keys by which values of this chart are known. */
const OWN_KEYS = new Set([
  'config', 'sharedStorage', 'image', 'license', 'backends', 'launcher', 'executionEnvironments', 'ingress', 'service', 'pod', 'replicas', 'rbac',
  'prometheus', 'securityContext', 'resources', 'versionOverride', 'nameservice',
]);

/** Values of a chart that holds this one are written a level deeper. */
export const umbrellaChart: Rule<ValuesModel> = {
  id: 'CONNECT045',
  severity: 'error',
  title: 'The values stand below the name of the chart',
  why: 'They belong to a chart that holds this one: given to this chart itself they are ignored whole, and Connect runs with nothing but defaults.',
  fix: 'move what is below the name to the top level',
  documentation: PAGES.chart,
  check: ({ values }) =>
    Object.entries(values)
      .filter(([key, value]) => !OWN_KEYS.has(key) && key !== 'global' && key !== 'kubernetes' && holdsValues(key, value))
      .map(([key]) => ({ path: [key], received: 'a map with values of this chart' })),
};

function holdsValues(key: string, value: Json | undefined): boolean {
  if (!isJsonObject(value)) return false;
  const known = Object.keys(value).filter((child) => OWN_KEYS.has(child)).length;
  return known > 2 || (known > 0 && /connect/i.test(key));
}
