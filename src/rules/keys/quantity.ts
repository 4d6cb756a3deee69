import { isQuantity } from '../../options/syntax/quantity';
import { Json } from '../../values/json';
import { PAGES } from '../documentation';
import { contentContainers } from '../model/containers';
import { mapAt, valueAt } from '../model/lookup';
import { usesDirectRunner, usesLauncher } from '../model/runner';
import { describe, isTruthy } from '../model/truth';
import { below, segmentsOf, ValuePath } from '../model/value-path';
import { ValuesModel } from '../model/values-model';
import { Rule, RuleMatch } from '../rule';

/** A number with a unit as people write it, e.g. `100 GB`. */
const MEANT = /^(\d+(?:\.\d+)?)\s*([kmgtpe])(i?)b?$/i;

/** Templates print what stands there, and only the cluster reads it. */
export const quantity: Rule<ValuesModel> = {
  id: 'CONNECT090',
  severity: 'error',
  title: 'An amount is none that Kubernetes can read',
  why: 'The chart passes it on unseen, and the cluster refuses the object that has it: Connect or its content does not start.',
  fix: 'a number and a unit without a blank: "500m" of a processor, "4Gi" or "4G" of memory or storage',
  documentation: PAGES.resources,
  check: (model) => [
    ...(isTruthy(valueAt(model.effective, 'sharedStorage.create')) ? unreadable(model, 'sharedStorage.requests.storage') : []),
    ...groups(model)
      .filter((group) => isTruthy(valueAt(model.values, group)))
      .flatMap((group) => [below(group, 'requests'), below(group, 'limits')])
      .flatMap((group) => Object.keys(mapAt(model.values, group)).flatMap((name) => unreadable(model, below(group, name)))),
  ],
};

function groups(model: ValuesModel): readonly ValuePath[] {
  return [
    'resources',
    ...(usesDirectRunner(model) ? ['backends.kubernetes.defaultInitContainer.resources'] : []),
    ...(usesLauncher(model) ? ['launcher.defaultInitContainer.resources', 'launcher.templateValues.pod.resources'] : []),
    ...(isTruthy(valueAt(model.effective, 'chronicleAgent.enabled')) ? ['chronicleAgent.resources'] : []),
    ...contentContainers(model).map(({ path }) => below(path, 'resources')),
  ];
}

function unreadable(model: ValuesModel, path: ValuePath): readonly RuleMatch[] {
  const value = valueAt(model.values, path);
  if (!isScalar(value) || isQuantity(String(value))) return [];
  const [, number, unit, binary] = MEANT.exec(String(value).trim()) ?? [];
  const segments = segmentsOf(path);
  return [{ path: segments, received: describe(value), fix: unit === undefined ? undefined : `${segments.at(-1)}: "${number}${unitOf(unit, binary)}"` }];
}

// Null, and what is no scalar, the chart or another rule deals with.
function isScalar(value: Json | undefined): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function unitOf(letter: string, binary: string): string {
  const unit = letter.toUpperCase();
  if (binary !== '') return `${unit}i`;
  return unit === 'K' ? 'k' : unit;
}
