import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { MESSAGE_FILES } from '../../chart/synth-messages';

/** How many members of a fleet there are, and how many are built. */
export function builtMembers(folder: string): { readonly done: number; readonly total: number } {
  const done = statSync(join(folder, MESSAGE_FILES.built), { throwIfNoEntry: false })?.size ?? 0;
  return { done, total: fleetMembers(folder).length };
}

/** Paths of the members of the fleets in the program, in the order in which it made them; none where it has no fleet. */
export function fleetMembers(folder: string): readonly string[] {
  return linesOf(join(folder, MESSAGE_FILES.members));
}

/** What images are called by `imageRegistry`, by where they come from. */
export function mirroredImages(folder: string): ReadonlyMap<string, string> {
  return new Map(linesOf(join(folder, MESSAGE_FILES.images)).map((line) => line.split(' ') as [string, string]));
}

function linesOf(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').filter((line) => line !== '');
  } catch {
    return [];
  }
}
