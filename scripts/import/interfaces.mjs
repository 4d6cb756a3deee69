import { kubernetesType } from './kubernetes-type.mjs';
import { memberName } from './member-name.mjs';

const SCALARS = { string: 'string', integer: 'number', number: 'number', boolean: 'boolean' };

/** The interfaces that a schema describes, the root first, each before those that it uses. */
export function interfacesOf(schema) {
  const found = new Map();
  interfaceType(schema, '', { definitions: schema.definitions ?? {}, found });
  return [...found.values()];
}

function interfaceType(node, path, context) {
  const known = context.found.get(node.title);
  if (known !== undefined && known.node !== node) throw new Error(`two interfaces are called ${node.title}`);
  if (known === undefined) {
    const members = [];
    context.found.set(node.title, { name: node.title, node, members });
    members.push(...membersOf(node, path, context));
    refuseDoubleNames(node.title, members);
  }
  return { kind: 'interface', name: node.title };
}

function membersOf(node, path, context) {
  const plain = Object.entries(node.properties ?? {}).map(([key, property]) => ({ key, property, named: false }));
  const sections = Object.values(node.patternProperties ?? {}).map((property) => ({ key: definitionName(property), property, named: true }));
  return [...plain, ...sections].flatMap(({ key, property, named }) => {
    const schema = resolved(property, context);
    if (schema['x-removed'] || schema['x-ignored'] || schema['x-typed-elsewhere']) return [];
    const memberPath = path === '' ? key : `${path}.${key}`;
    const description = property.description ?? schema.description;
    if (description === undefined) throw new Error(`${memberPath} has no description`);
    const type = typeOf(schema, memberPath, context);
    return [{
      key,
      name: schema['x-member'] ?? memberName(key),
      path: memberPath,
      description,
      schema,
      required: (node.required ?? []).includes(key),
      inNamedSection: node['x-named-section'] === true,
      type: named ? { kind: 'sections', of: type } : type,
    }];
  });
}

function typeOf(node, path, context) {
  if (node['x-typed-as'] !== undefined) return { kind: 'scalar', text: node['x-typed-as'] };
  if (node['x-kubernetes-type'] !== undefined) return { kind: 'kubernetes', name: kubernetesType(node['x-kubernetes-type']) };
  const type = [node.type].flat().find((name) => name !== 'null');
  if (type === 'array') return { kind: 'list', of: typeOf(resolved(node.items, context), path, context) };
  if (type !== 'object') return { kind: 'scalar', text: scalar(type, path) };
  if (node.properties !== undefined) return interfaceType(node, path, context);
  return { kind: 'map', of: node.additionalProperties ? typeOf(node.additionalProperties, path, context) : { kind: 'scalar', text: 'any' } };
}

/** A node behind its `$ref` and `anyOf`: the first alternative is the typed one, the others are short forms of a values file. */
function resolved(node, context) {
  if (node.$ref !== undefined) return resolved(context.definitions[definitionName(node)], context);
  if (node.anyOf === undefined || node['x-typed-as'] !== undefined) return node;
  const { anyOf, ...rest } = node;
  const first = resolved(anyOf[0], context);
  return Object.keys(rest).length === 0 ? first : { ...first, ...rest };
}

function definitionName(node) {
  return node.$ref.slice(node.$ref.lastIndexOf('/') + 1);
}

function scalar(type, path) {
  if (SCALARS[type] === undefined) throw new Error(`${path} has no type`);
  return SCALARS[type];
}

function refuseDoubleNames(owner, members) {
  const names = members.map((member) => member.name);
  const twice = names.find((candidate, index) => names.indexOf(candidate) !== index);
  if (twice !== undefined) throw new Error(`${owner} has two members called ${twice}`);
}
