import { isJsonObject, Json, JsonObject } from '../../values/json';
import { PathSegment } from '../model/value-path';
import { fits, matches } from './fits';
import { resolved, SchemaNode } from './schema-node';

/** One thing in values that a schema does not allow. */
export interface Violation {
  /** A key that does not exist, one that is missing, or a value that is not what it should be. */
  readonly kind: 'unknown' | 'missing' | 'unfit';
  readonly path: readonly PathSegment[];
  /** The node that is violated; of a key, that of its map. */
  readonly node: SchemaNode;
}

const NONE: readonly Violation[] = [];

/**
 * Everything in `value` that `schema` does not allow, by those keywords of JSON Schema that our schemas use: compiling
 * them with a validator for all keywords takes longer than everything else in a synth.
 */
export function violations(value: Json | undefined, schema: SchemaNode): readonly Violation[] {
  const node = resolved(schema);
  let found: readonly Violation[] = fits(value, node) ? NONE : [{ kind: 'unfit', path: [], node }];
  if (typeof value === 'object') found = joined(found, inside(value, node));
  if (node.allOf !== undefined) found = joined(found, node.allOf.flatMap((part) => violations(value, part)));
  return node.anyOf === undefined ? found : joined(found, ofChoice(value, node, node.anyOf));
}

function inside(value: Json, node: SchemaNode): readonly Violation[] {
  if (Array.isArray(value)) return node.items === undefined ? NONE : inList(value, node.items);
  if (!isJsonObject(value)) return NONE;
  return node.required === undefined ? inMap(value, node) : joined(missing(value, node, node.required), inMap(value, node));
}

/** Where several forms are allowed, the whole choice is told, unless something inside one of the forms is wrong. */
function ofChoice(value: Json | undefined, node: SchemaNode, forms: readonly SchemaNode[]): readonly Violation[] {
  const found = forms.map((form) => violations(value, form));
  if (found.some((ofForm) => ofForm.length === 0)) return NONE;
  const within = found.flat().filter(({ path }) => path.length > 0);
  return within.length > 0 ? within : [{ kind: 'unfit', path: [], node }];
}

function inList(list: readonly Json[], items: SchemaNode): readonly Violation[] {
  return list.flatMap((item, index) => below(index, violations(item, items)));
}

function inMap(map: JsonObject, node: SchemaNode): readonly Violation[] {
  if (saysNothingOfKeys(node)) return NONE;
  let found = NONE;
  for (const key of Object.keys(map)) {
    const allowed = nodeOf(key, node);
    if (allowed === false) found = [...found, { kind: 'unknown', path: [key], node }];
    else if (allowed !== true && map[key] !== undefined) found = joined(found, below(key, violations(map[key], allowed)));
  }
  return found;
}

function missing(map: JsonObject, node: SchemaNode, required: readonly string[]): readonly Violation[] {
  return required.filter((key) => !Object.hasOwn(map, key)).map((key) => ({ kind: 'missing', path: [key], node }));
}

function saysNothingOfKeys({ properties, patternProperties, additionalProperties }: SchemaNode): boolean {
  return properties === undefined && patternProperties === undefined && (additionalProperties ?? true) === true;
}

function nodeOf(key: string, { properties, patternProperties, additionalProperties }: SchemaNode): SchemaNode | boolean {
  if (properties !== undefined && Object.hasOwn(properties, key)) return properties[key];
  const pattern = patternProperties === undefined ? undefined : Object.keys(patternProperties).find((form) => matches(key, form));
  return (pattern === undefined ? additionalProperties : patternProperties?.[pattern]) ?? true;
}

function below(segment: PathSegment, found: readonly Violation[]): readonly Violation[] {
  return found.length === 0 ? NONE : found.map((violation) => ({ ...violation, path: [segment, ...violation.path] }));
}

function joined(some: readonly Violation[], more: readonly Violation[]): readonly Violation[] {
  if (some.length === 0) return more;
  return more.length === 0 ? some : [...some, ...more];
}
