import { isJsonObject, Json } from '../../../values/json';
import { PathSegment } from '../value-path';
import { sameMeaning } from './same-meaning';

/** Where two versions of one value differ, as far down as it is one place, and what stands there in each. */
export interface Difference {
  readonly path: readonly PathSegment[];
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

/** The one place in which `after` differs from `before`. */
export function narrowed(difference: Difference): Difference {
  const children = childrenOf(difference).filter(({ before, after }) => !sameMeaning(before, after));
  return children.length === 1 ? narrowed(children[0]) : difference;
}

function childrenOf({ path, before, after }: Difference): readonly Difference[] {
  if (Array.isArray(before) && Array.isArray(after)) {
    const [old, wanted]: readonly (readonly Json[])[] = [before, after];
    return old.length === wanted.length ? old.map((item, index) => ({ path: [...path, index], before: item, after: wanted[index] })) : [];
  }
  if (!isJsonObject(before) || !isJsonObject(after)) return [];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].map((key) => ({ path: [...path, key], before: before[key], after: after[key] }));
}
