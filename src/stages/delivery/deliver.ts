import { DeliveryChoice } from '../../options/delivery';
import { StageObjects } from '../stage-chart';
import { forArgoCd } from './argo-cd';
import { forFlux } from './flux';

/** The objects of the stages with what the tool that applies them must know; `path` is the construct path of the installation. */
export function deliveredStages(stages: StageObjects, choice: DeliveryChoice, path: string): StageObjects {
  switch (choice.kind) {
    case 'kubectl':
      return stages;
    case 'argoCd':
      return forArgoCd(stages, choice.serverSideApply);
    case 'flux':
      return forFlux(stages, path);
  }
}
