import { EnvironmentChoice, ExecutionEnvironment } from '../options/execution-environment';
import { Interpreter } from '../options/execution-environment/interpreter';
import { Contribution } from './contribution';
import { filledMap } from './execution/filled-map';
import { JsonObject } from './json';

/** What the execution environments add to the chart's values. */
export function executionEnvironmentsContribution(environments: readonly ExecutionEnvironment[] | undefined): Contribution {
  if (environments === undefined || environments.length === 0) return {};
  return { values: { executionEnvironments: environments.map(({ _choice }) => environmentValues(_choice)) } };
}

const TOOLS = ['r', 'python', 'quarto', 'tensorflow'] as const;

function environmentValues(environment: EnvironmentChoice): JsonObject {
  const { image, title, description, matching, supervisor } = environment;
  const tools = TOOLS.map((tool) => [tool, installations(environment[tool])] as const);
  return { name: image, ...filledMap({ title, description, matching, supervisor, ...Object.fromEntries(tools) }) };
}

function installations(interpreters: readonly Interpreter[]): JsonObject | undefined {
  if (interpreters.length === 0) return undefined;
  return { installations: interpreters.map(({ version, path }) => ({ version, path })) };
}
