import { isMap, isSeq } from 'yaml';
import { PathSegment } from '../../rules/model/value-path';
import { SchemaComplaint } from '../schema-rules';
import { keyText } from './place';

/** Every key below `node` that stands more than once in its map. */
export function doubledKeys(node: unknown, path: readonly PathSegment[] = []): readonly SchemaComplaint[] {
  if (isSeq(node)) return node.items.flatMap((item, index) => doubledKeys(item, [...path, index]));
  if (!isMap(node)) return [];
  const times = new Map<string, number>();
  for (const { key } of node.items) times.set(keyText(key), (times.get(keyText(key)) ?? 0) + 1);
  return [
    ...[...times].filter(([key, count]) => count > 1 && key !== '<<').map(([key, count]) => ({ rule: 'SCHEMA005', path: [...path, key], received: `written ${count} times` })),
    ...node.items.flatMap(({ key, value }) => doubledKeys(value, [...path, keyText(key)])),
  ];
}
