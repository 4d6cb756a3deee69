import { isDeepStrictEqual } from 'node:util';
import { isJsonObject, Json } from '../../values/json';
import { SchemaNode } from './schema-node';

const COMPILED = new Map<string, RegExp>();

/** Whether `value` itself, whatever is inside it, is of the kind and in the range that `node` asks for. */
export function fits(value: Json | undefined, node: SchemaNode): boolean {
  if (node.type !== undefined && !isOfType(value, node.type)) return false;
  if (node.enum !== undefined && !node.enum.some((allowed) => isSame(value, allowed))) return false;
  if (node.const !== undefined && !isSame(value, node.const)) return false;
  if (typeof value === 'string') return value.length >= (node.minLength ?? 0) && (node.pattern === undefined || matches(value, node.pattern));
  if (typeof value === 'number') return value >= (node.minimum ?? -Infinity) && value <= (node.maximum ?? Infinity);
  return true;
}

/** Whether `text` has the form that a schema writes as `pattern`. */
export function matches(text: string, pattern: string): boolean {
  let compiled = COMPILED.get(pattern);
  if (compiled === undefined) COMPILED.set(pattern, (compiled = new RegExp(pattern, 'u')));
  return compiled.test(text);
}

function isSame(value: Json | undefined, allowed: Json): boolean {
  return value === allowed || (typeof allowed === 'object' && isDeepStrictEqual(value, allowed));
}

function isOfType(value: Json | undefined, type: string | readonly string[]): boolean {
  return typeof type === 'string' ? isOf(value, type) : type.some((name) => isOf(value, name));
}

function isOf(value: Json | undefined, type: string): boolean {
  switch (type) {
    case 'object':
      return isJsonObject(value);
    case 'array':
      return Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return Number.isFinite(value);
    case 'null':
      return value === null;
    default:
      return typeof value === type;
  }
}
