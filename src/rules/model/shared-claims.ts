import { Json } from '../../values/json';
import { chartFullname } from '../../values/release-context';
import { extraName, extraObjects } from './extra-objects';
import { textAt, valueAt } from './lookup';
import { runsOffHost } from './runner';
import { serverCount } from './servers';
import { isTruthy } from './truth';
import { below, PathSegment, segmentsOf } from './value-path';
import { ValuesModel } from './values-model';

/** Something that the claim of the shared storage asks for, and where it is written. */
export interface Asked {
  readonly path: readonly PathSegment[];
  readonly value: Json | undefined;
}

/** The chart's own name for all that a release makes. */
export function fullnameOf(model: ValuesModel): string {
  return chartFullname(model.releaseName, textAt(model.effective, 'fullnameOverride'), textAt(model.effective, 'nameOverride'));
}

/** The claim that the server mounts. */
export function sharedClaimName(model: ValuesModel): string {
  return textAt(model.effective, 'sharedStorage.name') || `${fullnameOf(model)}-shared-storage`;
}

/** Whether the chart makes the claim. */
export function makesClaim(model: ValuesModel): boolean {
  return isTruthy(valueAt(model.effective, 'sharedStorage.create'));
}

/** Whether several pods mount the storage, which may run on as many nodes. */
export function isMountedByMany(model: ValuesModel): boolean {
  return serverCount(model) > 1 || (runsOffHost(model) && isTruthy(valueAt(model.effective, 'sharedStorage.mountContent')));
}

/** The access modes of the claims in sight: the chart's, and one that the user adds and the chart mounts. */
export function askedModes(model: ValuesModel): readonly Asked[] {
  return askedFor(model, 'accessModes');
}

/** The classes of the claims in sight; that of a claim of the program stands where the chart names the claim. */
export function askedClasses(model: ValuesModel): readonly Asked[] {
  const name = sharedClaimName(model);
  const beside = model.beside.claims
    .filter((claim) => claim.namespace === model.namespace && claim.name === name && claim.storageClass !== undefined)
    .map(({ storageClass }) => ({ path: segmentsOf('sharedStorage.name'), value: storageClass }));
  return [...askedFor(model, 'storageClassName'), ...beside];
}

function askedFor(model: ValuesModel, key: string): readonly Asked[] {
  if (makesClaim(model)) return [{ path: below('sharedStorage', key), value: valueAt(model.effective, `sharedStorage.${key}`) }];
  if (!isTruthy(valueAt(model.effective, 'sharedStorage.mount'))) return [];
  const name = sharedClaimName(model);
  return extraObjects(model, 'PersistentVolumeClaim')
    .filter(({ object }) => extraName(object) === name)
    .map(({ path, object }) => ({ path: below(path, 'spec', key), value: valueAt(object, ['spec', key]) }));
}
