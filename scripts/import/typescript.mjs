import { interfaceDocumentation, memberDocumentation } from './documentation.mjs';

const KUBERNETES_IMPORT = "import { k8s } from 'cdk8s-plus-28';\n";

const DEFINED = `
function defined(members: Record<string, any> | undefined): Record<string, any> | undefined {
  return members && Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
`;
const LABELLED = `
function labelled<T>(section: string, byLabel: { readonly [label: string]: T } | undefined, toJson: (settings: T) => any): Record<string, any> {
  return Object.fromEntries(Object.entries(byLabel ?? {}).map(([label, settings]) => [\`\${section} "\${label.replace(/[\\\\"]/g, '\\\\$&')}"\`, toJson(settings)]));
}
`;

/** A TypeScript module of interfaces, each with the function that gives its members their official names. */
export function typescriptModule(interfaces, source) {
  const body = interfaces.map((entry) => `${declaration(entry, source)}\n${serializer(entry, source)}`).join('\n');
  const needed = [DEFINED, ...(body.includes('labelled(') ? [LABELLED] : [])].join('');
  return [header(source), body.includes('k8s.') ? KUBERNETES_IMPORT : '', body + needed].filter(Boolean).join('\n');
}

function header({ file, what }) {
  return `// Generated from ${file} by \`npm run import\`: edit the schema, never this file.\n// ${what}\n`;
}

function declaration(entry, source) {
  const members = entry.members.map((member) =>
    `${memberDocumentation(member, source)}  readonly ${member.name}${member.required ? '' : '?'}: ${typeText(member.type)};\n`);
  return `${interfaceDocumentation(entry)}export interface ${entry.name} {\n${members.join('\n')}}\n`;
}

function serializer({ name, members }, source) {
  const lines = members.map((member) => `    ${jsonMember(member)},\n`);
  return `/** Gives \`${name}\` ${source.officialNames}; members that are left out stay out. */
export function toJson_${name}(obj: ${name} | undefined): Record<string, any> | undefined {
  return obj && defined({\n${lines.join('')}  });
}
`;
}

function typeText(type) {
  switch (type.kind) {
    case 'scalar': return type.text;
    case 'interface': return type.name;
    case 'kubernetes': return `k8s.${type.name}`;
    case 'list': return `${typeText(type.of)}[]`;
    case 'map': return `{ readonly [key: string]: ${typeText(type.of)} }`;
    case 'sections': return `{ readonly [label: string]: ${typeText(type.of)} }`;
    default: throw new Error(`unknown kind of type ${type.kind}`);
  }
}

function jsonMember({ key, name, type }) {
  if (type.kind === 'sections') return `...labelled(${quoted(key)}, obj.${name}, toJson_${type.of.name})`;
  return `${quoted(key)}: ${jsonText(type, `obj.${name}`)}`;
}

function jsonText(type, expression) {
  if (type.kind === 'interface') return `toJson_${type.name}(${expression})`;
  if (type.kind === 'kubernetes') return kubernetesJson(type.name, expression);
  if (type.kind === 'list' && type.of.kind !== 'scalar') return `${expression}?.map((item) => ${jsonText(type.of, 'item')})`;
  if (type.kind === 'map' && type.of.kind === 'scalar') return `defined(${expression})`;
  return expression;
}

function kubernetesJson(name, expression) {
  return name === 'IntOrString' ? `${expression}?.value` : `k8s.toJson_${name}(${expression})`;
}

function quoted(text) {
  return `'${text}'`;
}
