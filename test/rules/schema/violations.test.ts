import Ajv, { DefinedError } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schemas } from '../../../src/rules/schema/schema-node';
import { violations } from '../../../src/rules/schema/violations';
import { isJsonObject, Json, JsonObject } from '../../../src/values/json';
import { Place, placesIn } from '../changed-trees';
import { CHART_VALUES, CONNECT_CONFIG, resolved, SchemaNode } from '../../schema/schema-files';

/** A validator that knows the whole of JSON Schema. */
const judge = new Ajv({ strict: false, allErrors: true });
judge.addSchema(CONNECT_CONFIG);
const isValid = judge.compile(CHART_VALUES);

/** Keywords that the walk through the schemas knows; what begins with x- says nothing about validity. */
const KNOWN = [
  'type', 'enum', 'const', 'pattern', 'minLength', 'minimum', 'maximum', 'required', 'properties', 'patternProperties', 'additionalProperties', 'items', 'anyOf', 'allOf', '$ref',
  'definitions', '$schema', '$id', 'title', 'description', 'default', 'examples', 'deprecationMessage',
];

describe('the walk through the schemas', () => {
  it('knows every keyword that they use', () => {
    const used = new Set([...keywordsIn(CHART_VALUES), ...keywordsIn(CONNECT_CONFIG)].filter((keyword) => !keyword.startsWith('x-')));
    expect([...used].filter((keyword) => !KNOWN.includes(keyword))).toEqual([]);
  });

  it('finds one target for each reference', () => {
    const names = [...Object.keys(CHART_VALUES.definitions as object), ...Object.keys(CONNECT_CONFIG.definitions as object)];
    expect(new Set(names).size).toBe(names.length);
    const references = [...referencesIn(CHART_VALUES), ...referencesIn(CONNECT_CONFIG)];
    expect(references.filter((reference) => !schemas().targets.has(reference))).toEqual([]);
  });

  it('begins with values in order', () => {
    expect(isValid(EVERYTHING)).toBe(true);
    expect(places.length).toBeGreaterThan(400);
  });

  it('finds what a whole validator finds, and nothing else, wherever something is dropped, renamed, retyped or added', () => {
    const seen = { valid: 0, invalid: 0 };
    fc.assert(
      fc.property(mutations, (changes) => {
        const values = changes.reduce<Json>((tree, { place, key, value }) => changed(tree, place, key, value), EVERYTHING) as JsonObject;
        const found = violations(values, schemas().chartValues);
        seen[isValid(values) ? 'valid' : 'invalid'] += 1;
        const errors = (isValid.errors ?? []) as DefinedError[];
        expect(found.length > 0).toBe(errors.length > 0);
        // Of a choice the validator tells what is wrong in each of its forms.
        if (!errors.some(({ keyword }) => keyword === 'anyOf')) expect(new Set(found.map(({ kind, path }) => `${kind} /${path.join('/')}`))).toEqual(new Set(errors.map(told)));
      }),
      { numRuns: 1000 },
    );
    expect(Math.min(seen.valid, seen.invalid)).toBeGreaterThan(30);
  });
});

/** Something at every place of the schemas. */
const EVERYTHING = sample(CHART_VALUES, CHART_VALUES) as JsonObject;

const anything = fc.oneof(
  fc.constantFrom<Json>(null, '', 0, 1, -1, 1.5, 70000, true, false, 'false', 'x', '5m', '/x', '..', [], {}, [null], [[]], [{}], ['x'], { x: 'y' }, { x: { y: 1 } }),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
);
const places: readonly Place[] = [[], ...placesIn(EVERYTHING)];
const mutations = fc.array(
  fc.record({
    place: fc.constantFrom(...places),
    key: fc.option(fc.constantFrom('quux', 'LDAP "other"', 'LDAP', '__proto__', 'constructor'), { nil: undefined }),
    value: fc.option(anything, { nil: undefined }),
  }),
  { minLength: 1, maxLength: 3 },
);

function sample(schema: SchemaNode, root: SchemaNode): Json {
  if (schema.$ref === CONNECT_CONFIG.$id) return sample(CONNECT_CONFIG, CONNECT_CONFIG);
  const node = resolved(schema, root);
  if (node.allOf !== undefined) return sample(node.allOf[0] as SchemaNode, root);
  if (node.enum !== undefined) return node.enum[0] as Json;
  const type = [node.type].flat()[0] as string;
  if (type === 'array') return node.items === undefined ? [] : [sample(node.items as SchemaNode, root)];
  if (type === 'object') {
    const sections = Object.values((node.patternProperties ?? {}) as SchemaNode).map((section: SchemaNode) => [`${String(section.$ref).split('/').pop()} "label"`, section] as const);
    return Object.fromEntries([...Object.entries((node.properties ?? {}) as SchemaNode), ...sections].map(([key, child]) => [key, sample(child as SchemaNode, root)]));
  }
  if (type === 'string') return ['text', '5m', '2GiB', '1', ':3939'].find((text) => node.pattern === undefined || new RegExp(String(node.pattern), 'u').test(text)) ?? 'none';
  return type === 'boolean' ? true : ((node.minimum ?? 1) as number);
}

/** `tree` with `value` at `place`, or below it as `key`; without what was there, where `value` is undefined. */
function changed(tree: Json, [segment, ...rest]: Place, key: string | undefined, value: Json | undefined): Json {
  if (segment === undefined) {
    if (key === undefined || !isJsonObject(tree)) return value ?? {};
    return Object.fromEntries<Json | undefined>([...Object.entries(tree), [key, value ?? null]]);
  }
  if (Array.isArray(tree)) return (tree as readonly Json[]).map((item, index) => (index === segment ? changed(item, rest, key, value) : item));
  if (!isJsonObject(tree) || tree[segment] === undefined) return tree;
  const { [segment]: child, ...others } = tree;
  if (rest.length === 0 && key === undefined && value === undefined) return others;
  return { ...others, [segment]: changed(child as Json, rest, key, value) };
}

function told(error: DefinedError): string {
  const at = error.instancePath.replace(/~1/g, '/').replace(/~0/g, '~');
  if (error.keyword === 'additionalProperties') return `unknown ${at}/${error.params.additionalProperty}`;
  return error.keyword === 'required' ? `missing ${at}/${error.params.missingProperty}` : `unfit ${at === '' ? '/' : at}`;
}

function keywordsIn(node: SchemaNode): readonly string[] {
  const named = ['properties', 'patternProperties', 'definitions'].flatMap((keyword) => Object.values((node[keyword] ?? {}) as SchemaNode));
  const others = [node.items, node.additionalProperties, ...((node.anyOf ?? []) as SchemaNode[]), ...((node.allOf ?? []) as SchemaNode[])];
  return [...Object.keys(node), ...[...named, ...others].filter((child) => typeof child === 'object').flatMap((child) => keywordsIn(child as SchemaNode))];
}

function referencesIn(node: SchemaNode): readonly string[] {
  return [...JSON.stringify(node).matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference]) => reference);
}
