import { below, formatPath, PathSegment } from '../model/value-path';
import { nearestName } from './nearest-name';
import { namesIn, SchemaNode, schemas } from './schema-node';
import { SchemaComplaint, UNKNOWN_VALUE } from './schema-rules';

const NAMES_SHOWN = 8;

/** The complaint about a key that the chart does not have, with the one of `node` that was probably meant. */
export function unknownValue(path: readonly PathSegment[], node: SchemaNode): SchemaComplaint {
  const parent = path.slice(0, -1);
  const key = String(path[path.length - 1]);
  return { rule: UNKNOWN_VALUE, path, received: 'unknown', fix: nested(parent, key) ?? sibling(parent, key, node) ?? elsewhere(key) ?? known(parent, node) };
}

// `a.b: c` is one key with a dot in it, not two.
function nested(parent: readonly PathSegment[], key: string): string | undefined {
  const keys = key.split('.');
  if (parent.length > 0 || keys.length < 2 || !isKnown(schemas().chartValues, keys)) return undefined;
  return `${keys.map((name) => `${name}:`).join(' { ')} …${' }'.repeat(keys.length - 1)}`;
}

function sibling(parent: readonly PathSegment[], key: string, node: SchemaNode): string | undefined {
  const near = nearestName(key, namesIn(node));
  return near && `${formatPath(below(parent, near))}: …`;
}

function elsewhere(key: string): string | undefined {
  const places = placesOf(key, schemas().chartValues, []);
  if (places.length === 0) return undefined;
  return places.map((path) => `${formatPath(path)}: …${path.length === 1 ? ' at the top level' : ''}`).join(' or ');
}

function known(parent: readonly PathSegment[], node: SchemaNode): string {
  const names = namesIn(node);
  if (parent.length === 0 || names.length === 0) return 'leave it out; what the chart reads stands in its values.yaml';
  return `leave it out; ${formatPath(parent)} may have ${names.slice(0, NAMES_SHOWN).join(', ')}${names.length > NAMES_SHOWN ? ', …' : ''}`;
}

function isKnown(node: SchemaNode, [key, ...rest]: readonly string[]): boolean {
  const child = node.properties !== undefined && Object.hasOwn(node.properties, key) ? node.properties[key] : undefined;
  return child !== undefined && (rest.length === 0 || isKnown(child, rest));
}

function placesOf(key: string, node: SchemaNode, path: readonly string[]): readonly (readonly string[])[] {
  const here = namesIn(node).filter((name) => name === key).map((name) => [...path, name]);
  return [...here, ...Object.entries(node.properties ?? {}).flatMap(([name, child]) => placesOf(key, child, [...path, name]))];
}
