import { isJsonObject, Json } from '../../values/json';
import { PAGES } from '../documentation';
import { completesJobBase } from '../model/job-base';
import { mapAt, valueAt } from '../model/lookup';
import { usesDirectRunner, usesLauncher } from '../model/runner';
import { isTruthy } from '../model/truth';
import { PathSegment, segmentsOf } from '../model/value-path';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

/** Groups that the templates read whatever else is chosen. */
const ALWAYS_READ = [
  'backends', 'backends.kubernetes', 'backends.kubernetes.defaultInitContainer', 'chronicle', 'chronicleAgent', 'config', 'deployment',
  'image', 'ingress', 'launcher', 'launcher.defaultInitContainer', 'license', 'license.file', 'livenessProbe', 'nameservice', 'pod',
  'prometheus', 'rbac', 'rbac.serviceAccount', 'readinessProbe', 'service', 'serviceMonitor', 'sharedStorage', 'startupProbe', 'strategy',
];

const JOB_BASE = 'backends.kubernetes.defaultResourceJobBase';
const SERVICE_BASE = 'backends.kubernetes.defaultResourceServiceBase';

/** Groups that are read in some deployments only, and when. */
const SOMETIMES_READ: readonly (readonly [path: string, when: (model: ValuesModel) => boolean])[] = [
  ['strategy.rollingUpdate', (model) => valueAt(model.effective, 'strategy.type') === 'RollingUpdate'],
  ['launcher.templateValues', (model) => usesLauncher(model) || valueAt(model.values, 'launcher.templateValues') === null],
  ['chronicleAgent.image', (model) => isOn(model, 'chronicleAgent.enabled')],
  ['pod.securityContext', (model) => isOn(model, 'chronicle.localConfig')],
  ['sharedStorage.requests', (model) => isOn(model, 'sharedStorage.create')],
  [JOB_BASE, (model) => usesDirectRunner(model) && isOn(model, JOB_BASE)],
  [`${JOB_BASE}.spec`, completesJobBase],
  [`${JOB_BASE}.spec.template`, completesJobBase],
  [`${JOB_BASE}.spec.template.spec`, completesJobBase],
  [SERVICE_BASE, (model) => usesDirectRunner(model) && (isOn(model, 'rbac.create') || isOn(model, SERVICE_BASE))],
  [`${SERVICE_BASE}.spec`, (model) => usesDirectRunner(model) && isOn(model, 'rbac.create')],
];

/** Sections that the templates look into, where a list or null is no section either. */
const SECTIONS_READ = new Set(['Kubernetes', 'Launcher', 'Licensing']);

/** Values have no schema: what has the wrong shape is noticed in the middle of a template. */
export const unreadableGroup: Rule<ValuesModel> = {
  id: 'CONNECT015',
  severity: 'error',
  title: 'A group of values is no map',
  why: 'The templates look for keys in it and stop with an error that names a line of theirs; helm renders nothing.',
  fix: 'write keys below it, or leave it out; null does not mean "default"',
  documentation: PAGES.chart,
  refusedByChart: true,
  check: (model) =>
    [...groups(model), ...sections(model)].map(({ path, value }) => ({ path, received: shapeOf(value) })),
};

interface Group {
  readonly path: readonly PathSegment[];
  readonly value: Json | undefined;
}

function groups(model: ValuesModel): readonly Group[] {
  const read = SOMETIMES_READ.filter(([, when]) => when(model)).map(([path]) => path);
  return [...ALWAYS_READ, ...read].flatMap((path) => {
    const value = valueAt(model.values, path);
    return value === undefined || isJsonObject(value) ? [] : [{ path: segmentsOf(path), value }];
  });
}

// Null takes a section of the chart's defaults away, which is allowed.
function sections(model: ValuesModel): readonly Group[] {
  return Object.entries(mapAt(model.effective, 'config'))
    .filter(([section, value]) => value !== undefined && !isJsonObject(value) && isRefused(section, value))
    .map(([section, value]) => ({ path: ['config', section], value }));
}

function isRefused(section: string, value: Json): boolean {
  if (SECTIONS_READ.has(section)) return value !== null || section === 'Licensing';
  return value !== null && !Array.isArray(value);
}

function isOn(model: ValuesModel, path: string): boolean {
  return isTruthy(valueAt(model.effective, path));
}

// Not the value: a license or a key may have been written one level too high.
function shapeOf(value: Json | undefined): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'string' ? 'a text' : JSON.stringify(value);
}
