import { KubernetesObject } from '../../chart/kubernetes-object';
import { Stage, StageObjects } from '../stage-chart';

/** The same stages with each object changed by `change`. */
export function everyObject(stages: StageObjects, change: (object: KubernetesObject, stage: Stage) => KubernetesObject): StageObjects {
  const changed = (stage: Stage) => stages[stage].map((object) => change(object, stage));
  return {
    prerequisites: changed('prerequisites'),
    preflight: changed('preflight'),
    release: changed('release'),
    verification: changed('verification'),
  };
}
