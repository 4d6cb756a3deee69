import { isJsonObject, Json } from '../../values/json';
import { PAGES } from '../documentation';
import { valueAt } from '../model/lookup';
import { lineFor, PathSegment, segmentsOf } from '../model/value-path';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

/** Groups of values whose keys the chart names itself. */
const GROUPS = [
  'sharedStorage', 'rbac', 'image', 'strategy', 'deployment', 'service', 'pod', 'license', 'prometheus', 'serviceMonitor', 'ingress', 'backends',
  'backends.kubernetes', 'launcher', 'launcher.templateValues', 'nameservice', 'chronicleAgent', 'config',
];

const DOTTED = /^[A-Za-z]\w*(\.[A-Za-z]\w*)+$/;

/** What `--set` takes for a path is one key in a file. */
export const dottedKey: Rule<ValuesModel> = {
  id: 'CONNECT044',
  severity: 'warning',
  title: 'A path is written as one key',
  why: 'The dot is part of the key, unlike in --set; the chart has no such key and ignores it without a word.',
  fix: 'one key below the other: sharedStorage: { requests: { storage: "100Gi" } }',
  documentation: PAGES.chart,
  check: (model) =>
    [dotted([], model.values), ...GROUPS.map((group) => dotted(segmentsOf(group), valueAt(model.values, group)))]
      .flat()
      .map((path) => ({ path, received: 'one key', fix: lineFor(String(path.at(-1)).split('.')) })),
};

function dotted(path: readonly PathSegment[], group: Json | undefined): readonly (readonly PathSegment[])[] {
  if (!isJsonObject(group)) return [];
  return Object.keys(group)
    .filter((key) => DOTTED.test(key))
    .map((key) => [...path, key]);
}
