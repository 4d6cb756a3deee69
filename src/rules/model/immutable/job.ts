import { Json, JsonObject } from '../../../values/json';
import { mapAt, valueAt } from '../lookup';
import { sameMeaning, withDefaults } from './same-meaning';
import { storedTemplate } from './stored-pod';

const FIXED = ['selector', 'template', 'completionMode', 'podFailurePolicy', 'successPolicy', 'backoffLimitPerIndex', 'managedBy'];

/** Where the pods of a Job may run can be changed as long as it is suspended. */
const SCHEDULING = ['affinity', 'nodeSelector', 'schedulingGates', 'tolerations'];

/** Fields below `spec` of a Job that the API server does not let change in this way. */
export function refusedOfJob(before: JsonObject, after: JsonObject): readonly string[] {
  const isSuspended = valueAt(before, 'spec.suspend') === true;
  const [old, wanted] = [storedJob(before, isSuspended), storedJob(after, isSuspended)];
  const fixed = scalesWithItsPods(old, wanted) || isFirstCount(old, wanted) ? FIXED : [...FIXED, 'completions'];
  return fixed.filter((field) => !sameMeaning(old[field], wanted[field])).map((field) => `spec.${field}`);
}

function storedJob(job: JsonObject, isSuspended: boolean): JsonObject {
  const spec = mapAt(job, 'spec');
  const template = isSuspended ? withoutScheduling(spec.template) : spec.template;
  return { ...withDefaults(spec, { completionMode: 'NonIndexed', managedBy: 'kubernetes.io/job-controller' }), template: storedTemplate(template) };
}

// An Indexed Job may grow, if as many pods run at once.
function scalesWithItsPods(old: JsonObject, wanted: JsonObject): boolean {
  return [old, wanted].every((spec) => spec.completionMode === 'Indexed') && wanted.completions === wanted.parallelism;
}

// Where nothing was said of completions and of pods at once, there is one of each.
function isFirstCount(old: JsonObject, wanted: JsonObject): boolean {
  return old.completions === undefined && old.parallelism === undefined && wanted.completions === 1;
}

function withoutScheduling(template: Json | undefined): Json {
  const spec = Object.fromEntries(Object.entries(mapAt(template, 'spec')).filter(([field]) => !SCHEDULING.includes(field)));
  return { ...mapAt(template, []), spec };
}
