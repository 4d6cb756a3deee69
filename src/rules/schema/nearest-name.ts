/** The one of `names` that `written` most likely stands for; undefined where none is near. */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const leven = require('leven') as typeof import('leven');
  const byLetters = new Map(names.map((name) => [name.toLowerCase(), name]));
  const wanted = written.toLowerCase();
  const [near] = [...byLetters.keys()].sort((left, right) => leven(wanted, left) - leven(wanted, right));
  if (near === undefined) return undefined;
  const distance = leven(wanted, near);
  return distance <= Math.max(2, Math.floor(near.length / 3)) && distance < near.length ? byLetters.get(near) : undefined;
}
