import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv, { ValidateFunction } from 'ajv';
import { parse } from 'yaml';
import { PROJECT_ROOT } from '../support/chart-under-test';

/** A node of a JSON schema, with the annotations of schema/README.md. */
export interface SchemaNode {
  readonly [keyword: string]: any;
}

export const CHART_VALUES = readSchema('chart-values-0.21.0.schema.json');
export const CONNECT_CONFIG = readSchema('connect-config.schema.json');

/** Annotations that the schemas may use, and no others. */
const VOCABULARY = [
  'x-chart', 'x-chart-default', 'x-chart-owned', 'x-chart-version', 'x-complete', 'x-connect-version', 'x-default', 'x-ignored', 'x-kubernetes-type',
  'x-member', 'x-named-section', 'x-reference', 'x-removed', 'x-required', 'x-runner', 'x-secret', 'x-since', 'x-typed-as', 'x-typed-elsewhere',
  'x-unconfirmed', 'x-unit', 'x-unlisted', 'deprecationMessage',
];

const EXAMPLES = resolve(PROJECT_ROOT, '../shared/data/examples');
const OFFICIAL_VALUES = resolve(PROJECT_ROOT, '../shared/data/chart/values-0.21.0.yaml');
const GOLDEN = resolve(PROJECT_ROOT, '../shared/data/golden');

/** Whether the collection of official values and examples lies beside the project. */
export const HAS_OFFICIAL_DATA = [EXAMPLES, OFFICIAL_VALUES, GOLDEN].every((path) => existsSync(path));

/** A validator of values files, strict about its own schemas: an unknown keyword is an error. */
export function valuesValidator(): ValidateFunction {
  const ajv = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true });
  ajv.addVocabulary(VOCABULARY);
  ajv.addSchema(CONNECT_CONFIG);
  return ajv.compile(CHART_VALUES);
}

export function officialValues(): SchemaNode {
  return readValues(readFileSync(OFFICIAL_VALUES, 'utf8'));
}

/** Example files that the official chart renders: those with an expected result. */
export function renderedExamples(): string[] {
  return HAS_OFFICIAL_DATA ? readdirSync(GOLDEN) : [];
}

export function example(name: string): SchemaNode {
  return readValues(readFileSync(resolve(EXAMPLES, name), 'utf8'));
}

/** Reads a values file as helm does, by YAML 1.1. */
export function readValues(text: string): SchemaNode {
  return parse(text, { version: '1.1' }) as SchemaNode;
}

/** A node behind its `$ref` and the first alternative of its `anyOf`. */
export function resolved(node: SchemaNode, root: SchemaNode): SchemaNode {
  if (node.$ref !== undefined) return resolved(root.definitions[node.$ref.split('/').pop()], root);
  if (node.anyOf === undefined) return node;
  const { anyOf, ...rest } = node;
  return { ...resolved(anyOf[0], root), ...rest };
}

function readSchema(name: string): SchemaNode {
  return JSON.parse(readFileSync(resolve(PROJECT_ROOT, 'schema', name), 'utf8')) as SchemaNode;
}
