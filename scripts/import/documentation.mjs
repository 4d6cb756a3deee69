const WIDTH = 120;

const RUNNERS = {
  kubernetes: 'Read by the Kubernetes runner only.',
  launcher: 'Read by the launcher only.',
  'off-host': 'Read in off-host execution only.',
  local: 'Read in local execution only.',
};
const UNITS = {
  duration: 'A number and a unit, such as `30s`, `5m` or `8h`; a bare number counts nanoseconds.',
  bytes: 'Bytes, or a number and a unit, such as `8 GiB`.',
  cores: 'Cores; fractions are allowed.',
};

/** TSDoc of an interface. */
export function interfaceDocumentation({ node }) {
  return comment('', [node.description, ...facts(node)], tags(node));
}

/** TSDoc of a member of an interface. `source` words what differs between chart and Connect. */
export function memberDocumentation(member, source) {
  const { schema, description } = member;
  const official = member.name === member.key ? [] : [source.officialName(member)];
  const reference = source.settingReference(member);
  return comment('  ', [description, ...facts(schema), ...secrecy(member, source), ...official], [
    ...(member.required ? [] : [`@default ${defaultText(schema)}`]),
    ...tags({ ...schema, 'x-reference': reference ?? schema['x-reference'] }),
  ]);
}

function facts(schema) {
  const sentences = [
    allowed(schema),
    UNITS[schema['x-unit']],
    range(schema),
    RUNNERS[schema['x-runner']],
    schema['x-since'] && `Since Connect ${schema['x-since']}.`,
    schema['x-required'] && `Required: ${schema['x-required']}.`,
    schema['x-chart-owned'] && 'The chart writes it: set it only to overrule the chart.',
    schema['x-unconfirmed'] && 'Not confirmed for this version of Connect, which does not start on a setting that it does not know: try it first.',
  ].filter(Boolean);
  return sentences.length === 0 ? [] : [sentences.join(' ')];
}

function allowed({ enum: values }) {
  const shown = (values ?? []).filter((value) => value !== null && value !== '').map((value) => `\`${value}\``);
  return shown.length === 0 ? undefined : `One of ${shown.join(', ')}.`;
}

function range({ minimum, maximum }) {
  if (minimum === undefined) return undefined;
  return maximum === undefined ? `At least ${minimum}.` : `From ${minimum} to ${maximum}.`;
}

function secrecy(member, source) {
  return member.schema['x-secret'] ? [source.secretAdvice(member)] : [];
}

function defaultText(schema) {
  if (schema['x-default'] !== undefined) return `- ${schema['x-default']}`;
  if (schema.properties !== undefined && schema.default === undefined) return '- the defaults of its members';
  const literal = schema['x-chart-default'] ?? schema.default;
  return literal === undefined ? "- Connect's own" : JSON.stringify(literal).replaceAll('"', "'");
}

function tags(schema) {
  return [
    ...(schema.deprecationMessage ? [`@deprecated ${schema.deprecationMessage}`] : []),
    ...(schema['x-reference'] ? [`@see ${schema['x-reference']}`] : []),
  ];
}

function comment(indent, paragraphs, tagLines) {
  const blocks = [...paragraphs.map((text) => wrapped(text, indent)), ...(tagLines.length === 0 ? [] : [tagLines])];
  const lines = blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block]));
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`, ''].join('\n');
}

function wrapped(text, indent) {
  return text.split(' ').reduce((lines, word) => {
    const last = lines[lines.length - 1];
    const longer = last === '' ? word : `${last} ${word}`;
    return longer.length + indent.length + 3 <= WIDTH ? [...lines.slice(0, -1), longer] : [...lines, word];
  }, ['']);
}
