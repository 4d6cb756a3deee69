import { readFileSync } from 'node:fs';
import { interfacesOf } from './interfaces.mjs';
import { schemasModule } from './schemas.mjs';
import { settingNamesModule } from './setting-names.mjs';
import { typescriptModule } from './typescript.mjs';

const ROOT = new URL('../../', import.meta.url);
const CHART_VALUES = 'schema/chart-values-0.21.0.schema.json';
const CONNECT_CONFIG = 'schema/connect-config.schema.json';
const APPENDIX = 'https://docs.posit.co/connect/admin/appendix/configuration/';

const SOURCES = [
  {
    file: CHART_VALUES,
    target: 'imports/chart-values.ts',
    what: 'Values of the official chart rstudio-connect 0.21.0. Pieces of pods and Jobs are typed by cdk8s-plus.',
    officialNames: "the chart's own key names",
    officialName: ({ key }) => `In a values file: \`${key}\`.`,
    secretAdvice: () => 'A secret: whoever may read the manifests can read it.',
    settingReference: () => undefined,
  },
  {
    file: CONNECT_CONFIG,
    target: 'imports/connect-config.ts',
    what: 'Settings of rstudio-connect.gcfg. Sections and settings get their official spelling from the toJson functions.',
    officialNames: 'the official names of `rstudio-connect.gcfg`',
    officialName: ({ key, path, type, inNamedSection }) => {
      if (type.kind === 'sections') return `In the gcfg: \`[${key} "label"]\`, one section for each label.`;
      return inNamedSection ? `In the gcfg: \`${key}\`.` : `In the gcfg: \`${path}\`.`;
    },
    secretAdvice: ({ path, inNamedSection }) => {
      const cure = inNamedSection ? "encrypt it with Connect's `rscadmin`" : `give it by \`${environmentVariable(path)}\`, from a Secret in \`pod.env\``;
      return `A secret, and the gcfg is kept in clear text: ${cure}.`;
    },
    settingReference: ({ path, schema }) => (path.includes('.') && !schema['x-unconfirmed'] ? `${APPENDIX}#${path}` : undefined),
  },
];

function environmentVariable(path) {
  return `CONNECT_${path.toUpperCase().replace('.', '_')}`;
}

/** The generated files of `imports/`: path from the root of the project, and text. */
export function generatedImports() {
  const modules = SOURCES.map((source) => [source.target, typescriptModule(interfacesOf(schemaOf(source.file)), source)]);
  return new Map([
    ...modules,
    ['imports/connect-setting-names.ts', settingNamesModule(schemaOf(CONNECT_CONFIG), CONNECT_CONFIG)],
    ['imports/schemas.ts', schemasModule({ chartValues: schemaOf(CHART_VALUES), connectConfig: schemaOf(CONNECT_CONFIG) })],
  ]);
}

function schemaOf(file) {
  return JSON.parse(readFileSync(new URL(file, ROOT), 'utf8'));
}
