import leven from 'leven';

const NUMBER_SHOWN = 3;

/** The ids that are nearest to what was written, the nearest first: a bare number counts as the end of an id. */
export function nearestIds(written: string, ids: readonly string[]): readonly string[] {
  const wanted = written.trim().toUpperCase();
  const nearness = (id: string) => Math.min(leven(wanted, id), leven(wanted.padStart(3, '0'), id.slice(-3)));
  return [...ids].sort((left, right) => nearness(left) - nearness(right)).slice(0, NUMBER_SHOWN);
}
