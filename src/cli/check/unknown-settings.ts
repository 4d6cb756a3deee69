import { formatPath } from '../../rules/model/value-path';
import { isJsonObject, Json } from '../../values/json';
import { nearestName } from '../nearest-name';
import { SchemaComplaint } from '../schema-rules';
import { CONNECT_CONFIG, namesIn, SchemaNode } from './schema-node';

/** Sections and settings under `config` that the schema of Connect's configuration does not list. */
export function unknownSettings(config: Json | undefined): readonly SchemaComplaint[] {
  if (!isJsonObject(config)) return [];
  return Object.entries(config).flatMap(([header, settings]) => {
    // Null takes one of the chart's own sections away.
    if (settings === null || settings === undefined) return [];
    const section = sectionOf(header);
    if (section === undefined) return [unknown([header], SECTION_HEADERS, (near) => `config: { ${near}: { … } }`)];
    if (!isJsonObject(settings)) return [];
    const names = namesIn(section);
    return Object.keys(settings)
      .filter((name) => !names.includes(name))
      .map((name) => unknown([header, name], names, (near) => `${formatPath(['config', header, near])}: …`));
  });
}

/** Labels of repeated sections are free; in the schema each is a pattern, which begins with the section's name. */
const LABELLED = Object.entries(CONNECT_CONFIG.patternProperties ?? {}).map(([pattern, node]) => ({ form: new RegExp(pattern), header: `${pattern.replace(/^\^(\w+).*/s, '$1')} "…"`, node }));

const SECTION_HEADERS = [...namesIn(CONNECT_CONFIG), ...LABELLED.map(({ header }) => header)];

function sectionOf(header: string): SchemaNode | undefined {
  const node = namesIn(CONNECT_CONFIG).includes(header) ? CONNECT_CONFIG.properties?.[header] : LABELLED.find(({ form }) => form.test(header))?.node;
  const definition = node?.$ref?.split('/').pop();
  return definition === undefined ? node : CONNECT_CONFIG.definitions?.[definition];
}

function unknown(path: readonly string[], names: readonly string[], fixOf: (near: string) => string): SchemaComplaint {
  const written = path[path.length - 1];
  const near = names.find((name) => name.includes(' "') && firstWord(name) === firstWord(written)) ?? nearestName(written, names);
  const sameLetters = near?.toLowerCase() === written.toLowerCase();
  const fix = near === undefined ? `look it up; ${path.length === 1 ? 'the section' : path[0]} is described in the configuration appendix` : fixOf(near);
  return { rule: 'SCHEMA003', path: ['config', ...path], received: sameLetters ? 'spelled with other capitals in its documentation' : 'unknown', fix };
}

// A section with a label is known by its first word, whatever became of the label.
function firstWord(header: string): string {
  return header.split(/[\s"]/)[0].toLowerCase();
}
