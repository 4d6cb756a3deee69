import { chartValuesSchema, connectConfigSchema } from '../../../imports/schemas';
import { Json } from '../../values/json';

/** A node of a JSON schema: what may stand somewhere in values, and what messages are made of. */
export interface SchemaNode {
  readonly $id?: string;
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly Json[];
  readonly const?: Json;
  readonly anyOf?: readonly SchemaNode[];
  readonly allOf?: readonly SchemaNode[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: SchemaNode;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly patternProperties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly required?: readonly string[];
  readonly definitions?: Readonly<Record<string, SchemaNode>>;
  readonly 'x-unit'?: string;
  readonly 'x-removed'?: string;
  readonly 'x-ignored'?: string;
  readonly 'x-unconfirmed'?: boolean;
  readonly 'x-connect-version'?: string;
}

interface Schemas {
  /** Of the official chart's values. */
  readonly chartValues: SchemaNode;
  /** Of Connect's configuration. */
  readonly connectConfig: SchemaNode;
  /** What each `$ref` in them stands for. */
  readonly targets: ReadonlyMap<string, SchemaNode>;
}

let made: Schemas | undefined;

/** The schemas of this package, made when they are first needed. */
export function schemas(): Schemas {
  made ??= newSchemas();
  return made;
}

/** The node that `node` stands for. */
export function resolved(node: SchemaNode): SchemaNode {
  return node.$ref === undefined ? node : (schemas().targets.get(node.$ref) ?? node);
}

/** Names that may be written in `node`: not those that the chart refuses or does not read. */
export function namesIn(node: SchemaNode): readonly string[] {
  return Object.keys(node.properties ?? {}).filter((name) => isName(name, node));
}

/** Whether `name` is one of them. */
export function isName(name: string, { properties }: SchemaNode): boolean {
  if (properties === undefined || !Object.hasOwn(properties, name)) return false;
  return properties[name]['x-removed'] === undefined && properties[name]['x-ignored'] === undefined;
}

function newSchemas(): Schemas {
  const chartValues: SchemaNode = chartValuesSchema();
  const connectConfig: SchemaNode = connectConfigSchema();
  return { chartValues, connectConfig, targets: new Map([chartValues, connectConfig].flatMap(targetsIn)) };
}

function targetsIn(schema: SchemaNode): readonly (readonly [string, SchemaNode])[] {
  const definitions = Object.entries(schema.definitions ?? {}).map(([name, node]) => [`#/definitions/${name}`, node] as const);
  return schema.$id === undefined ? definitions : [[schema.$id, schema], ...definitions];
}
