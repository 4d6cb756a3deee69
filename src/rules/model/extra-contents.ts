import { isJsonObject, Json } from '../../values/json';
import { itemsAt, mapAt, textAt } from './lookup';
import { PathSegment } from './value-path';
import { ValuesModel } from './values-model';

/** What an object of `extraObjects` holds, be it written as one or as the text of a template. */
export interface ExtraContent {
  /** Place of the item, which may hold several objects if it is a text. */
  readonly path: readonly PathSegment[];
  readonly kind: string;
  /** The whole text; empty for what is written as an object. */
  readonly text: string;
  /** The entries of the map at `place`. */
  readonly entries: (...place: readonly string[]) => readonly ExtraEntry[];
}

/** A key of a map in such an object. */
export interface ExtraEntry {
  readonly path: readonly PathSegment[];
  readonly key: string;
  readonly value: Json | undefined;
}

/** The contents of all extra objects. */
export function extraContents(model: ValuesModel): readonly ExtraContent[] {
  return itemsAt(model.effective, 'extraObjects').flatMap(({ path, value }) => {
    if (typeof value === 'string') return value.split(/^---.*$/m).map((text) => contentOfText(path, text));
    return isJsonObject(value) ? [{ path, kind: textAt(value, 'kind'), text: '', entries: (...place: readonly string[]) => entriesOf(value, path, place) }] : [];
  });
}

function entriesOf(object: Json, path: readonly PathSegment[], place: readonly string[]): readonly ExtraEntry[] {
  return Object.entries(mapAt(object, place)).map(([key, value]) => ({ path: [...path, ...place, key], key, value }));
}

function contentOfText(path: readonly PathSegment[], text: string): ExtraContent {
  const kind = /^kind:\s*["']?(\w+)/m.exec(text)?.[1] ?? '';
  const entries = (...place: readonly string[]) => topEntries(place.reduce(blockBelow, text)).map(([key, value]) => ({ path, key, value }));
  return { path, kind, text, entries };
}

// A template need not be YAML before it is executed: only its lines can be looked at.
function blockBelow(text: string, key: string): string {
  const block = new RegExp(`^${key}:[^\\S\\n]*\\n((?:[^\\S\\n].*\\n|\\n)+)`, 'm').exec(`${text}\n`)?.[1] ?? '';
  const indent = /^[^\S\n]+(?=\S)/m.exec(block)?.[0] ?? '';
  return block.split('\n').map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line)).join('\n');
}

function topEntries(block: string): readonly (readonly [key: string, value: string])[] {
  return block.split(/\n(?=\S)/).flatMap((entry) => {
    const found = /^\s*["']?([^\s:"'#]+)["']?:\s+([^]*)$/.exec(entry);
    return found === null ? [] : [[found[1], scalar(found[2].trim())] as const];
  });
}

function scalar(text: string): string {
  if (/^[|>]/.test(text)) return text.replace(/^[|>]\S*\s*/, '');
  return text.replace(/(^|\s+)#.*$/, '').replace(/^(["'])(.*)\1$/, '$2');
}
