import { readFileSync } from 'node:fs';
import { inPackage } from '../../chart/package-folder';
import { Json } from '../../values/json';

/** A node of a JSON schema, as far as messages are made of it. */
export interface SchemaNode {
  readonly type?: string | readonly string[];
  readonly enum?: readonly Json[];
  readonly const?: Json;
  readonly anyOf?: readonly SchemaNode[];
  readonly pattern?: string;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly patternProperties?: Readonly<Record<string, SchemaNode>>;
  readonly definitions?: Readonly<Record<string, SchemaNode>>;
  readonly minimum?: number;
  readonly 'x-unit'?: string;
  readonly 'x-removed'?: string;
  readonly 'x-ignored'?: string;
  readonly 'x-unconfirmed'?: boolean;
  readonly 'x-connect-version'?: string;
}

/** The schema of the official chart's values. */
export const CHART_VALUES = readSchema('chart-values-0.21.0.schema.json');

/** The schema of Connect's configuration. */
export const CONNECT_CONFIG = readSchema('connect-config.schema.json');

/** Names that may be written in `node`: not those that the chart refuses or does not read. */
export function namesIn(node: SchemaNode | undefined): readonly string[] {
  return Object.entries(node?.properties ?? {})
    .filter(([, child]) => child['x-removed'] === undefined && child['x-ignored'] === undefined)
    .map(([name]) => name);
}

function readSchema(name: string): SchemaNode {
  return JSON.parse(readFileSync(inPackage('schema', name), 'utf8')) as SchemaNode;
}
