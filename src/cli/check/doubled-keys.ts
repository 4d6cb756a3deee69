import { isMap, isSeq } from 'yaml';
import { PathSegment } from '../../rules/model/value-path';
import { RuleMatch } from '../../rules/rule';
import { keyText } from './place';

/** A key that stands more than once in its map, and its place. */
export interface DoubledKey extends RuleMatch {
  readonly path: readonly PathSegment[];
}

/** Every key below `node` that stands more than once in its map. */
export function doubledKeys(node: unknown, path: readonly PathSegment[] = []): readonly DoubledKey[] {
  if (isSeq(node)) return node.items.flatMap((item, index) => doubledKeys(item, [...path, index]));
  if (!isMap(node)) return [];
  const times = new Map<string, number>();
  for (const { key } of node.items) times.set(keyText(key), (times.get(keyText(key)) ?? 0) + 1);
  return [
    ...[...times].filter(([key, count]) => count > 1 && key !== '<<').map(([key, count]) => ({ path: [...path, key], received: `written ${count} times` })),
    ...node.items.flatMap(({ key, value }) => doubledKeys(value, [...path, keyText(key)])),
  ];
}
