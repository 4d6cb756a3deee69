import { EnvironmentSubject, InterpreterSubject } from '../../checks/check-subject';
import { Json, JsonObject } from '../../values/json';
import { itemsAt, textAt } from '../../values/lookup';

const TOOLS = ['r', 'python', 'quarto', 'tensorflow'] as const;

/** The images of `executionEnvironments`, each once, with all that is said to be in it. */
export function environmentSubjects(values: JsonObject): readonly EnvironmentSubject[] {
  const declared = itemsAt(values, 'executionEnvironments').map((environment, index) => ({
    image: textAt(environment, 'name'),
    supervisor: supervisor(environment, index),
    interpreters: TOOLS.flatMap((tool) => interpreters(environment[tool], tool, `executionEnvironments[${index}].${tool}`)),
  }));
  const images = [...new Set(declared.map(({ image }) => image))].filter((image) => image !== '');
  return images.map((image) => {
    const same = declared.filter((other) => other.image === image);
    return { image, interpreters: same.flatMap((one) => one.interpreters), supervisors: same.flatMap((one) => one.supervisor) };
  });
}

function interpreters(value: Json | undefined, tool: InterpreterSubject['tool'], option: string): readonly InterpreterSubject[] {
  return itemsAt(value, 'installations').map((item, index) => ({
    tool,
    path: textAt(item, 'path'),
    version: textAt(item, 'version'),
    option: `${option}[${index}]`,
  }));
}

function supervisor(environment: JsonObject, index: number): EnvironmentSubject['supervisors'] {
  const path = textAt(environment, 'supervisor');
  return path === '' ? [] : [{ path, option: `executionEnvironments[${index}].supervisor` }];
}
