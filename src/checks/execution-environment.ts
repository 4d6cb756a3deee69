import { CheckSettings } from '../options/check/check-settings';
import { CheckDefinition, CheckJob } from './check-job';
import { CheckSubject, EnvironmentSubject } from './check-subject';
import { ENVIRONMENT_SCRIPT } from './execution-environment-script';
import { jobSpec } from './pod/job-spec';
import { serverImageTimeout } from './pod/timeout';
import { variable } from './pod/variable';

const NAME = 'execution-environment';
const TOOLS = { r: 'R', python: 'Python', quarto: 'Quarto', tensorflow: 'TensorFlow Serving' } as const;

/** Each image of content can be pulled where content runs, and what is declared to be in it is. One Job for each image. */
export const executionEnvironment: CheckDefinition = {
  name: NAME,
  jobs: (subject, settings) => subject.environments.flatMap((environment, index) => job(environment, index, subject, settings)),
};

function job(environment: EnvironmentSubject, index: number, { content, environments }: CheckSubject, settings: CheckSettings): readonly CheckJob[] {
  if (content === undefined) return [];
  const { image, interpreters, supervisors } = environment;
  const spec = jobSpec(
    {
      check: NAME,
      image,
      shell: 'sh',
      script: ENVIRONMENT_SCRIPT,
      timeoutSeconds: serverImageTimeout(settings),
      memoryLimit: '512Mi',
      environment: [variable('IMAGE', image), variable('HOME', '/tmp'), variable('PYTHONDONTWRITEBYTECODE', 1)],
      arguments: [
        ...interpreters.flatMap(({ tool, path, version, option }) => [TOOLS[tool], path, version, option]),
        ...supervisors.flatMap(({ path, option }) => ['supervisor', path, '', option]),
      ],
      volumes: [{ name: 'tmp', emptyDir: {} }],
      mounts: [{ name: 'tmp', mountPath: '/tmp' }],
    },
    content,
    settings,
  );
  const name = environments.length === 1 ? NAME : `${NAME}-${index + 1}`;
  return [{ name, stage: 'preflight', namespace: content.namespace, spec }];
}
