/** A TypeScript module with the official spelling of every section and setting of the schema of Connect's configuration. */
export function settingNamesModule(schema, file) {
  const sections = [...Object.entries(schema.properties), ...Object.entries(schema.patternProperties).map(([pattern, node]) => [sectionOf(pattern), node])];
  const lines = sections.map(([section, node]) => `  ${section}: [${settingsOf(schema, node).map((name) => `'${name}'`).join(', ')}],\n`);
  return `// Generated from ${file} by \`npm run import\`: edit the schema, never this file.

/** Settings of each section of \`rstudio-connect.gcfg\`, as they are officially spelled. */
export const SETTING_NAMES: { readonly [section: string]: readonly string[] } = {
${lines.join('')}};
`;
}

/** The name of a section that is repeated with labels, from the pattern of its headers: \`^LDAP "…"$\`. */
function sectionOf(pattern) {
  const [, name] = /^\^(\w+) "/.exec(pattern) ?? [];
  if (name === undefined) throw new Error(`${pattern} is no pattern of a section with a label`);
  return name;
}

function settingsOf({ definitions }, node) {
  const definition = node.$ref === undefined ? node : definitions[node.$ref.split('/').pop()];
  return Object.keys(definition.properties ?? {});
}
