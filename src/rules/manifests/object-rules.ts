import { secretInAnnotation } from '../configuration/secret-in-annotation';
import { placeholder } from '../keys/placeholder';
import { configurationsOf } from '../model/configurations';
import { textAt } from '../model/lookup';
import { ManifestsModel } from '../model/manifests-model';
import { isSubstitutedLater } from '../model/placeholders';
import { connectObjects } from '../model/selection';
import { PathSegment, segmentsOf } from '../model/value-path';
import { valuesAlone } from '../model/values-in-sight';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';
import { helmKeep } from '../storage/helm-keep';

export const helmKeepInManifests = ofObjects(helmKeep, () => true);

/** Other things may have a language of their own; and in manifests variables are often meant: Flux and envsubst put values in their places. */
export const placeholderInObjects = ofObjects(placeholder, ([index, ...path], model) => {
  const object = connectObjects(model).find((placed) => placed.path[0] === index)?.object;
  return object !== undefined && !isSubstitutedLater(textAt(object, path));
});

/** Settings are judged one by one, by another rule. */
export const secretInAnnotationInManifests = ofObjects(secretInAnnotation, ([index, , key], model) =>
  !configurationsOf(model).some(({ path }) => path[0] === index && path[2] === key),
);

/** A rule on the extra objects among the chart's values, as a rule on all objects. */
function ofObjects(rule: Rule<ValuesModel>, isMeant: (path: readonly PathSegment[], model: ManifestsModel) => boolean): Rule<ManifestsModel> {
  return {
    ...rule,
    refusedByChart: false,
    check: (model) =>
      rule
        .check(valuesAlone({ extraObjects: model.objects }))
        .map((match) => ({ ...match, path: segmentsOf(match.path).slice(1) }))
        .filter(({ path }) => isMeant(path, model)),
  };
}
