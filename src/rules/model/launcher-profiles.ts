import { isJsonObject, Json } from '../../values/json';
import { mapAt } from './lookup';
import { usesLauncher } from './runner';
import { PathSegment } from './value-path';
import { ValuesModel } from './values-model';

/** Where profiles of the Launcher are written, section by section. */
export const PROFILES = 'launcher.launcherKubernetesProfilesConf';

/** Key of a section that changes the Jobs of the Launcher. */
export const OVERRIDES = 'job-json-overrides';

/** One section of the profiles. */
export interface LauncherProfile {
  readonly path: readonly PathSegment[];
  readonly value: Json;
}

/** The sections that the chart reads; none while the Launcher is off. */
export function launcherProfiles(model: ValuesModel): readonly LauncherProfile[] {
  if (!usesLauncher(model)) return [];
  return Object.entries(mapAt(model.effective, PROFILES)).map(([section, value]) => ({ path: [...PROFILES.split('.'), section], value: value ?? null }));
}

/** The overrides of a section; undefined where it has none. */
export function overridesOf(profile: LauncherProfile): Json | undefined {
  return isJsonObject(profile.value) && Object.hasOwn(profile.value, OVERRIDES) ? profile.value[OVERRIDES] : undefined;
}
