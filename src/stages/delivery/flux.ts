import { Json } from '../../values/json';
import { stageId, StageObjects } from '../stage-chart';
import { annotated } from './annotations';
import { isCheckJob } from './check-job';
import { holdsData } from './data';
import { everyObject } from './every-stage';
import { waitingClaims } from './waiting-claims';

const PREFIX = 'kustomize.toolkit.fluxcd.io';

/** Annotation that says with which stage Flux applies an object; its value is the name of the stage's file. */
export const STAGE_ANNOTATION = 'cdk8s-posit-connect/stage';

/** The stages with what holds data kept, check Jobs replaced, scripts left alone, and each object's stage in its annotations. */
export function forFlux(stages: StageObjects, path: string): StageObjects {
  const waiting = waitingClaims(stages);
  return everyObject(stages, (object, stage) =>
    annotated(object, {
      // Whoever waits for the stage of such a claim waits for ever.
      [STAGE_ANNOTATION]: stageId(path, waiting.has(object) ? 'release' : stage),
      ...(holdsData(object) ? { [`${PREFIX}/prune`]: 'disabled' } : {}),
      ...(isCheckJob(object) ? { [`${PREFIX}/force`]: 'enabled' } : {}),
      ...(holdsDollar(object) ? { [`${PREFIX}/substitute`]: 'disabled' } : {}),
    }),
  );
}

// Flux reads `${name}` and `$$` anywhere in an object, keys and comments in scripts included.
function holdsDollar(value: Json | undefined): boolean {
  if (typeof value === 'string') return value.includes('$');
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, child]) => key.includes('$') || holdsDollar(child));
}

