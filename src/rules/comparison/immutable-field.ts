import { Json } from '../../values/json';
import { PAGES } from '../documentation';
import { refusedFields } from '../model/immutable/immutable-fields';
import { Difference, narrowed } from '../model/immutable/narrowed';
import { isRecreated } from '../model/immutable/recreated';
import { wayOut } from '../model/immutable/way-out';
import { valueAt } from '../model/lookup';
import { KeptObject, ManifestComparison } from '../model/manifest-comparison';
import { segmentsOf } from '../model/value-path';
import { Rule, RuleMatch } from '../rule';

/** Fields whose values may be shown. */
const SHOWN = new Set([
  'clusterIP', 'completionMode', 'completions', 'controller', 'driver', 'image', 'kind', 'loadBalancerClass', 'name', 'path', 'podManagementPolicy', 'preemptionPolicy',
  'provisioner', 'reclaimPolicy', 'server', 'serviceName', 'storage', 'storageClassName', 'type', 'volumeBindingMode', 'volumeHandle', 'volumeMode', 'volumeName',
]);

/** The list of fields is what an API server of Kubernetes 1.34 refused, one by one. */
export const immutableField: Rule<ManifestComparison> = {
  id: 'CONNECT099',
  severity: 'error',
  title: 'A field is changed that cannot change',
  why: 'The API server refuses the object: kubectl stops there with the rest half applied, Argo CD and Flux try again for ever.',
  fix: 'the old value; or delete the object deliberately before the new one is applied',
  documentation: PAGES.objectChanges,
  foundBy: 'only `check --against` finds',
  check: ({ kept }) => kept.filter(({ object }) => !isRecreated(object)).flatMap((object) => refusedFields(object.before, object.object).map((field) => matchOf(object, field))),
};

/** Maps with keys of the user's own, and lists in which secrets are handed over. */
const HIDDEN = new Set(['annotations', 'args', 'binaryData', 'command', 'data', 'env', 'parameters', 'stringData', 'volumeAttributes']);

function matchOf({ path, object, before }: KeptObject, field: string): RuleMatch {
  const segments = segmentsOf(field);
  const difference = narrowed({ path: segments, before: valueAt(before, segments), after: valueAt(object, segments) });
  return { path: [...path, ...difference.path], received: received(difference), fix: wayOut(object, field) };
}

function received({ path, before, after }: Difference): string {
  if (before === undefined) return `${shown(path, after) ?? 'there'}, and was not there before`;
  if (after === undefined) return `gone, and was ${shown(path, before) ?? 'there before'}`;
  const [was, is] = [shown(path, before), shown(path, after)];
  return was === undefined || is === undefined ? 'another than before' : `${is}, and was ${was}`;
}

function shown(path: Difference['path'], value: Json | undefined): string | undefined {
  const isShort = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  const isOpen = (SHOWN.has(String(path.at(-1))) || path.at(-2) === 'matchLabels') && !path.some((segment) => HIDDEN.has(String(segment)));
  return isShort && isOpen ? JSON.stringify(value) : undefined;
}
