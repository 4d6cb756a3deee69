import { embeddedYaml } from '../../chart/images';
import { JsonObject } from '../../values/json';
import { textAt } from '../model/lookup';
import { ManifestsModel, objectsOf } from '../model/manifests-model';
import { below, formatPath, PathSegment, segmentsOf } from '../model/value-path';
import { valuesAlone } from '../model/values-in-sight';
import { containersOf } from '../model/workloads';
import { secretVariable } from '../pod/secret-variable';
import { Rule, RuleMatch } from '../rule';

/** What the direct runner makes Jobs of. */
const JOB_BASE = 'job.yaml';
const JOB_BASE_VALUES = ['backends', 'kubernetes', 'defaultResourceJobBase'];

/** Variables of content stand in a ConfigMap, as text. */
export const secretVariableInManifests: Rule<ManifestsModel> = {
  ...secretVariable,
  refusedByChart: false,
  check: (model) => [
    ...containersOf(model).flatMap(({ path, container }) => inEnv(container, path)),
    ...objectsOf(model, 'ConfigMap').flatMap(({ path, object }) => inJobBase(object, below(path, 'data', JOB_BASE))),
  ],
};

function inEnv({ env }: JsonObject, path: readonly PathSegment[]): readonly RuleMatch[] {
  if (!Array.isArray(env)) return [];
  return secretVariable.check(valuesAlone({ pod: { env } })).map((match) => ({ ...match, path: below(path, ...segmentsOf(match.path).slice(1)) }));
}

function inJobBase(configMap: JsonObject, path: readonly PathSegment[]): readonly RuleMatch[] {
  const text = textAt(configMap, ['data', JOB_BASE]);
  const defaultResourceJobBase = text.includes('env') ? embeddedYaml(text) : undefined;
  if (defaultResourceJobBase === undefined) return [];
  return secretVariable
    .check(valuesAlone({ backends: { kubernetes: { enabled: true, defaultResourceJobBase } } }))
    .map((match) => ({ ...match, path, received: `a text in which ${formatPath(segmentsOf(match.path).slice(JOB_BASE_VALUES.length))} is ${match.received}` }));
}
