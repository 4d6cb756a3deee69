import { Document, isAlias, isMap, isScalar, isSeq, Pair, YAMLMap } from 'yaml';
import { PathSegment } from '../../rules/model/value-path';
import { LinedDocument } from './yaml-documents';

/** Where a finding is mended. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** A document, and the path in it from which paths start: that of an umbrella chart, or of an item of a List. */
export interface Source {
  readonly file: LinedDocument;
  readonly root: readonly PathSegment[];
}

interface Located {
  readonly file: LinedDocument;
  readonly node: unknown;
  readonly offset: number;
}

/** The line of `path` in the file that has the last word on it; of its nearest written parent where it is missing. */
export function placeOf(path: readonly PathSegment[], sources: readonly Source[]): Place {
  let live: readonly Located[] = sources.map(rootOf);
  for (const segment of path) {
    const next = live.flatMap((parent) => childOf(parent, segment) ?? []).reduce<readonly Located[]>(laidOver, []);
    if (next.length === 0) break;
    live = next;
  }
  const found = live[live.length - 1];
  return { file: found.file.name, line: found.file.lines.linePos(found.offset).line || 1 };
}

/** The text of a key, as helm has it. */
export function keyText(key: unknown): string {
  const value = isScalar(key) ? key.value : key;
  if (typeof value === 'symbol') return '<<';
  return value === null || value === undefined ? '' : String(value);
}

// Maps of several files are one map; anything else replaces what came before it.
function laidOver(below: readonly Located[], over: Located): readonly Located[] {
  return isMap(over.node) && below.every(({ node }) => isMap(node)) ? [...below, over] : [over];
}

function rootOf({ file, root }: Source): Located {
  const whole: Located = { file, node: file.document.contents, offset: startOf(file.document.contents) ?? 0 };
  return root.reduce<Located>((parent, segment) => childOf(parent, segment) ?? parent, whole);
}

function childOf({ file, node }: Located, segment: PathSegment): Located | undefined {
  if (isSeq(node)) {
    const item = typeof segment === 'number' ? node.items[segment] : undefined;
    return item === undefined ? undefined : { file, node: target(item, file.document), offset: startOf(item) ?? 0 };
  }
  const pair = isMap(node) ? pairOf(node, String(segment), file.document) : undefined;
  return pair && { file, node: target(pair.value, file.document), offset: startOf(pair.key) ?? startOf(pair.value) ?? 0 };
}

function pairOf(map: YAMLMap, key: string, document: Document): Pair | undefined {
  const own = map.items.filter((pair) => keyText(pair.key) === key).at(-1);
  if (own !== undefined) return own;
  const merged = map.items.filter((pair) => keyText(pair.key) === '<<').map((pair) => target(pair.value, document));
  return merged
    .flatMap((node) => (isSeq(node) ? node.items.map((item) => target(item, document)) : [node]))
    .flatMap((node) => (isMap(node) && node !== map ? (pairOf(node, key, document) ?? []) : []))[0];
}

function target(node: unknown, document: Document): unknown {
  return isAlias(node) ? node.resolve(document) : node;
}

function startOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  return (node.range as readonly number[] | null | undefined)?.[0];
}
