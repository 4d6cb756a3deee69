import { readFileSync } from 'node:fs';
import { readKubernetesYaml } from '../../chart/kubernetes-yaml';
import { isJsonObject, JsonObject } from '../../values/json';
import { systemErrorCode } from '../../errors/system-error';
import { Unreadable } from '../unreadable';

/** What `cdk8s.yaml` in the working folder says of the user's program. */
export interface Project {
  /** The command that runs the program. */
  readonly app?: string;
  readonly output?: string;
  /** Whether plugins judge the manifests. */
  readonly validated: boolean;
  /** Form of the output, where it is not plain manifests. */
  readonly format?: string;
}

const FILE = 'cdk8s.yaml';
const DEFAULT_OUTPUT = 'dist';

/** The project in the working folder; nothing is said where it has no `cdk8s.yaml`. */
export function readProject(): Project {
  const written = contents();
  const validations = written.validations;
  return {
    app: text(written, 'app'),
    output: text(written, 'output'),
    validated: Array.isArray(validations) ? validations.length > 0 : validations !== undefined && validations !== null,
    format: isJsonObject(written.synthConfig) ? text(written.synthConfig, 'format') : undefined,
  };
}

/** The command that runs the user's program. */
export function requireApp({ app }: { readonly app?: string }, project: Project): string {
  const command = app ?? project.app;
  if (command !== undefined && command.trim() !== '') return command;
  throw new Unreadable('No program is named: --app "node main.js", or app: node main.js in cdk8s.yaml.');
}

/** The folder of the manifests. */
export function outputName({ output }: { readonly output?: string }, project: Project): string {
  return output ?? project.output ?? DEFAULT_OUTPUT;
}

function contents(): JsonObject {
  try {
    const [first = {}] = readKubernetesYaml(readFileSync(FILE, 'utf8'));
    if (isJsonObject(first)) return first;
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return {};
    throw new Unreadable(`${FILE} cannot be read as YAML.`);
  }
  throw new Unreadable(`${FILE} holds no settings: it begins with app: and output:, each on a line of its own.`);
}

function text(settings: JsonObject, name: string): string | undefined {
  const value = settings[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value;
  throw new Unreadable(`${name} in ${FILE} is no text.`);
}
