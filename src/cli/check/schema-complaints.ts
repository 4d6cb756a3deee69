import type { DefinedError, ValidateFunction } from 'ajv';
import { valueAt } from '../../rules/model/lookup';
import { formatPath, PathSegment } from '../../rules/model/value-path';
import { JsonObject } from '../../values/json';
import { SchemaComplaint } from '../schema-rules';
import { expectation, kindOf, mended } from './expectation';
import { CHART_VALUES, CONNECT_CONFIG, SchemaNode } from './schema-node';
import { unknownSettings } from './unknown-settings';
import { unknownValue } from './unknown-value';

/** An error of the validator at its place in the values. */
interface PlacedError {
  readonly error: DefinedError;
  readonly path: readonly PathSegment[];
  readonly node: SchemaNode;
}

/** Whatever the schemas of the chart and of Connect's configuration have against `values`. */
export function schemaComplaints(values: JsonObject): readonly SchemaComplaint[] {
  const errors = validationErrors(values).map((error) => placed(error, values));
  const confirmed = errors.filter(({ node }) => node['x-unconfirmed'] !== true);
  const keys = confirmed.flatMap(keyComplaint);
  const kinds = new Map(mostTelling(confirmed).map((found) => [formatPath(found.path), kindComplaint(found, values)]));
  return [...keys, ...kinds.values(), ...unknownSettings(values.config)];
}

let compiled: ValidateFunction | undefined;

function validationErrors(values: JsonObject): readonly DefinedError[] {
  compiled ??= newValidator();
  return compiled(values) ? [] : ((compiled.errors ?? []) as DefinedError[]);
}

function newValidator(): ValidateFunction {
  const { Ajv } = require('ajv') as typeof import('ajv');
  const ajv = new Ajv({ strict: false, allErrors: true, verbose: true });
  ajv.addSchema(CONNECT_CONFIG);
  return ajv.compile(CHART_VALUES);
}

function keyComplaint({ error, path, node }: PlacedError): readonly SchemaComplaint[] {
  if (error.keyword === 'additionalProperties') return [unknownValue(path, error.params.additionalProperty, node)];
  if (error.keyword === 'required') return [{ rule: 'SCHEMA004', path: [...path, error.params.missingProperty], received: 'missing', fix: `${error.params.missingProperty}: …` }];
  return [];
}

function isAboutKeys({ error }: PlacedError): boolean {
  return error.keyword === 'additionalProperties' || error.keyword === 'required';
}

/** Where several forms are allowed, the whole choice is told, unless something inside one of the forms is wrong. */
function mostTelling(errors: readonly PlacedError[]): readonly PlacedError[] {
  const choices = errors.filter(({ error }) => error.keyword === 'anyOf');
  const inside = (choice: PlacedError) => errors.some((other) => isBelow(other, choice) || (isAboutKeys(other) && isAt(other, choice)));
  return errors.filter((found) => {
    if (isAboutKeys(found)) return false;
    const choice = choices.find((candidate) => isAt(found, candidate));
    return choice === undefined || (found === choice && !inside(choice));
  });
}

function isAt(left: PlacedError, right: PlacedError): boolean {
  return left.error.instancePath === right.error.instancePath;
}

function isBelow(left: PlacedError, right: PlacedError): boolean {
  return left.error.instancePath.startsWith(`${right.error.instancePath}/`);
}

function kindComplaint({ path, node }: PlacedError, values: JsonObject): SchemaComplaint {
  const value = valueAt(values, path);
  // What stands where few words are allowed is no secret.
  const shown = node.enum !== undefined && typeof value === 'string' ? JSON.stringify(value) : kindOf(value);
  return { rule: 'SCHEMA002', path, received: `${shown}, and should be ${expectation(node)}`, fix: mended(formatPath(path), value, node) };
}

// The validator's pointers do not tell the index of a list from a key of a map; the values do.
function placed(error: DefinedError, values: JsonObject): PlacedError {
  const keys = error.instancePath.split('/').slice(1).map((key) => key.replace(/~1/g, '/').replace(/~0/g, '~'));
  const path: PathSegment[] = [];
  for (const key of keys) path.push(Array.isArray(valueAt(values, path)) ? Number(key) : key);
  return { error, path, node: (error.parentSchema ?? {}) as SchemaNode };
}
