import { secretInAnnotation } from '../configuration/secret-in-annotation';
import { configurationsOf } from '../model/configurations';
import { ManifestsModel } from '../model/manifests-model';
import { segmentsOf } from '../model/value-path';
import { valuesAlone } from '../model/values-in-sight';
import { ValuesModel } from '../model/values-model';
import { Rule, RuleMatch } from '../rule';

/** Settings are judged one by one, by another rule. */
export const secretInAnnotationInManifests = ofObjects(secretInAnnotation, (match, model) => {
  const [index, , key] = segmentsOf(match.path);
  return !configurationsOf(model).some(({ path }) => path[0] === index && path[2] === key);
});

/** A rule on the extra objects among the chart's values, as a rule on all objects. */
function ofObjects(rule: Rule<ValuesModel>, isMeant: (match: RuleMatch, model: ManifestsModel) => boolean): Rule<ManifestsModel> {
  return {
    ...rule,
    refusedByChart: false,
    check: (model) =>
      rule
        .check(valuesAlone({ extraObjects: model.objects }))
        .map((match) => ({ ...match, path: segmentsOf(match.path).slice(1) }))
        .filter((match) => isMeant(match, model)),
  };
}
