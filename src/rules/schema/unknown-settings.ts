import { isJsonObject, Json } from '../../values/json';
import { formatPath } from '../model/value-path';
import { matches } from './fits';
import { nearestName } from './nearest-name';
import { isName, namesIn, resolved, SchemaNode, schemas } from './schema-node';
import { SchemaComplaint, UNKNOWN_SETTING } from './schema-rules';

/** Sections and settings under `config` that the schema of Connect's configuration does not list. */
export function unknownSettings(config: Json | undefined): readonly SchemaComplaint[] {
  if (!isJsonObject(config)) return [];
  return Object.entries(config).flatMap(([header, settings]) => {
    // Null takes one of the chart's own sections away.
    if (settings === null || settings === undefined) return [];
    const section = sectionOf(header);
    if (section === undefined) return [unknown([header], sectionHeaders(), (near) => `config: { ${near}: { … } }`)];
    if (!isJsonObject(settings)) return [];
    return Object.keys(settings)
      .filter((name) => !isName(name, section))
      .map((name) => unknown([header, name], namesIn(section), (near) => `${formatPath(['config', header, near])}: …`));
  });
}

/** Labels of repeated sections are free; in the schema each is a pattern, which begins with the section's name. */
function sectionHeaders(): readonly string[] {
  const { connectConfig } = schemas();
  const labelled = Object.keys(connectConfig.patternProperties ?? {}).map((pattern) => `${pattern.replace(/^\^(\w+).*/s, '$1')} "…"`);
  return [...namesIn(connectConfig), ...labelled];
}

function sectionOf(header: string): SchemaNode | undefined {
  const { properties, patternProperties } = schemas().connectConfig;
  const node = properties !== undefined && Object.hasOwn(properties, header) ? properties[header] : Object.entries(patternProperties ?? {}).find(([pattern]) => matches(header, pattern))?.[1];
  return node && resolved(node);
}

function unknown(path: readonly string[], names: readonly string[], fixOf: (near: string) => string): SchemaComplaint {
  const written = path[path.length - 1];
  const near = names.find((name) => name.includes(' "') && firstWord(name) === firstWord(written)) ?? nearestName(written, names);
  const sameLetters = near?.toLowerCase() === written.toLowerCase();
  const fix = near === undefined ? `look it up; ${path.length === 1 ? 'the section' : path[0]} is described in the configuration appendix` : fixOf(near);
  return { rule: UNKNOWN_SETTING, path: ['config', ...path], received: sameLetters ? 'spelled with other capitals in its documentation' : 'unknown', fix };
}

// A section with a label is known by its first word, whatever became of the label.
function firstWord(header: string): string {
  return header.split(/[\s"]/)[0].toLowerCase();
}
