/** What says whether values are valid, and what messages are made of. */
const KEPT = new Set([
  '$id', '$ref', 'additionalProperties', 'allOf', 'anyOf', 'const', 'definitions', 'enum', 'items', 'maximum', 'minLength', 'minimum', 'pattern', 'patternProperties',
  'properties', 'required', 'type', 'x-connect-version', 'x-ignored', 'x-removed', 'x-unconfirmed', 'x-unit',
]);
const MAPS_OF_NODES = new Set(['definitions', 'patternProperties', 'properties']);
const LISTS_OF_NODES = new Set(['allOf', 'anyOf']);

/** A TypeScript module of functions that give `schemas`, each without what is written for people alone. */
export function schemasModule(schemas) {
  const functions = Object.entries(schemas).map(([name, schema]) => `
/** What schema/${schema.$id} says of validity. */
export function ${name}Schema(): object {
  return ${JSON.stringify(stripped(schema), null, 1).replaceAll('\n', '\n  ')};
}
`);
  return `// Generated from schema/ by \`npm run import\`: edit the schemas, never this file.\n${functions.join('')}`;
}

function stripped(node) {
  if (typeof node !== 'object') return node;
  return Object.fromEntries(Object.entries(node).filter(([keyword]) => KEPT.has(keyword)).map(([keyword, value]) => [keyword, strippedValue(keyword, value)]));
}

function strippedValue(keyword, value) {
  if (MAPS_OF_NODES.has(keyword)) return Object.fromEntries(Object.entries(value).map(([name, node]) => [name, stripped(node)]));
  if (LISTS_OF_NODES.has(keyword)) return value.map(stripped);
  return keyword === 'items' || keyword === 'additionalProperties' ? stripped(value) : value;
}
