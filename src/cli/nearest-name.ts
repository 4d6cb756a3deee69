import { closest, distance } from 'fastest-levenshtein';

/** The one of `names` that `written` most likely stands for; undefined where none is near. */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const byLetters = new Map(names.map((name) => [name.toLowerCase(), name]));
  if (byLetters.size === 0) return undefined;
  const wanted = written.toLowerCase();
  const near = closest(wanted, [...byLetters.keys()]);
  return distance(wanted, near) <= Math.max(2, Math.floor(near.length / 3)) && distance(wanted, near) < near.length ? byLetters.get(near) : undefined;
}
