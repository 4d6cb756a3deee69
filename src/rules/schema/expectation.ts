import { isJsonObject, Json } from '../../values/json';
import { SchemaNode } from './schema-node';

const KINDS: Readonly<Record<string, string>> = {
  object: 'a map',
  array: 'a list',
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
};

const EXAMPLES: Readonly<Record<string, string>> = { duration: 'a duration with its unit such as 5m', bytes: 'a size such as 2GiB' };

/** What a schema asks for, in words. */
export function expectation(node: SchemaNode): string {
  if (node.anyOf !== undefined) return node.anyOf.map(expectation).join(' or ');
  if (node.enum !== undefined) return `one of ${node.enum.filter((value) => value !== null).map((value) => JSON.stringify(value)).join(', ')}`;
  if (node.const !== undefined) return JSON.stringify(node.const);
  const example = EXAMPLES[node['x-unit'] ?? ''];
  if (node.pattern !== undefined) return example ?? `a text of the form ${node.pattern}`;
  const kinds = kindsOf(node).map((kind) => KINDS[kind] ?? kind).join(' or ');
  return node.minimum === undefined ? kinds : `${kinds} (${node.minimum} or more)`;
}

/** The line that mends `value` at `path`, as far as it can be guessed. */
export function mended(path: string, value: Json | undefined, node: SchemaNode): string {
  const kinds = kindsOf(node);
  if (kinds.includes('boolean') && (value === 'true' || value === 'false')) return `${path}: ${value} without quotes`;
  if (kinds.includes('string') && node.pattern === undefined && (typeof value === 'number' || typeof value === 'boolean')) return `${path}: "…" in quotes, so that it stays a text`;
  return `${path}: ${expectation(node)}`;
}

/** What stands there, as the end of "<path> is …": its kind alone, since it may be a secret. */
export function kindOf(value: Json | undefined): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (isJsonObject(value)) return 'a map';
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'number' ? 'a number' : 'a text';
}

function kindsOf({ type, anyOf }: SchemaNode): readonly string[] {
  const own = type === undefined ? [] : [type].flat();
  return [...own, ...(anyOf ?? []).flatMap(kindsOf)];
}
